using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No two operations of a document have the same name.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness">Operation Name Uniqueness</see>.
/// </summary>
internal sealed class UniqueOperationNamesRule : ValidationRule
{
    private readonly NameTable<NameNode> _names = new();

    protected internal override void Reset() => _names.Clear();

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_names.TryAdd(name.Value, name) && _names.TryGet(name.Value, out var first))
        {
            Context.Report($"There can be only one operation named \"{Context.Echo(name.Value)}\".", first, name);
        }
    }
}
