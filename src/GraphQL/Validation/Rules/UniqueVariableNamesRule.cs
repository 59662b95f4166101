using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No two variables of an operation have the same name.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness">Variable Uniqueness</see>.
/// </summary>
internal sealed class UniqueVariableNamesRule : ValidationRule
{
    private readonly NameTable<bool> _names = new();

    protected internal override void Reset() => _names.Clear();

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation)
    {
        _names.Clear();
        var unique = true;
        foreach (var definition in operation.VariableDefinitions)
        {
            unique &= _names.TryAdd(definition.Variable.Name.Value, true);
        }

        if (!unique)
        {
            Report(operation);
        }
    }

    private void Report(OperationDefinitionNode operation)
    {
        foreach (var group in operation.VariableDefinitions.Select(definition => definition.Variable.Name).GroupBy(name => name.Value))
        {
            if (group.Skip(1).Any())
            {
                Context.Report($"There can be only one variable named \"${Context.Echo(group.Key)}\".", [.. group]);
            }
        }
    }
}
