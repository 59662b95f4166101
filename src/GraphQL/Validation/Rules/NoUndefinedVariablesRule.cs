using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Variables that an operation uses, itself or in the fragments that it reaches, are defined by it.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined">All Variable Uses Defined</see>.
/// </summary>
internal sealed class NoUndefinedVariablesRule : ValidationRule
{
    private readonly NameTable<bool> _defined = new();

    protected internal override void Reset() => _defined.Clear();

    protected internal override void LeaveOperationDefinition(OperationDefinitionNode operation)
    {
        _defined.Clear();
        foreach (var definition in operation.VariableDefinitions)
        {
            _defined.TryAdd(definition.Variable.Name.Value, true);
        }

        foreach (var usage in Context.VariableUsagesOf(operation))
        {
            var name = usage.Variable.Name.Value;
            if (!_defined.Contains(name))
            {
                Report(name, usage.Variable, operation);
            }
        }
    }

    private void Report(string name, VariableNode variable, OperationDefinitionNode operation)
    {
        var message = $"Variable \"${Context.Echo(name)}\" is not defined";
        Context.Report(operation.Name is { } by ? $"{message} by operation \"{Context.Echo(by.Value)}\"." : $"{message}.", variable, operation);
    }
}
