using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Variables that an operation defines are used by it or by the fragments that it reaches.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used">All Variables Used</see>.
/// </summary>
internal sealed class NoUnusedVariablesRule : ValidationRule
{
    private readonly NameTable<bool> _used = new();

    protected internal override void Reset() => _used.Clear();

    protected internal override void LeaveOperationDefinition(OperationDefinitionNode operation)
    {
        _used.Clear();
        foreach (var usage in Context.VariableUsagesOf(operation))
        {
            _used.TryAdd(usage.Variable.Name.Value, true);
        }

        foreach (var definition in operation.VariableDefinitions)
        {
            if (!_used.Contains(definition.Variable.Name.Value))
            {
                Report(definition, operation);
            }
        }
    }

    private void Report(VariableDefinitionNode definition, OperationDefinitionNode operation)
    {
        var message = $"Variable \"${Context.Echo(definition.Variable.Name.Value)}\" is never used";
        Context.Report(operation.Name is { } by ? $"{message} in operation \"{Context.Echo(by.Value)}\"." : $"{message}.", definition);
    }
}
