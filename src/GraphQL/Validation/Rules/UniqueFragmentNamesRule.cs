using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No two fragments of a document have the same name.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness">Fragment Name Uniqueness</see>.
/// </summary>
internal sealed class UniqueFragmentNamesRule : ValidationRule
{
    private readonly NameTable<NameNode> _names = new();

    protected internal override void Reset() => _names.Clear();

    protected internal override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (!_names.TryAdd(name.Value, name) && _names.TryGet(name.Value, out var first))
        {
            Context.Report($"There can be only one fragment named \"{Context.Echo(name.Value)}\".", first, name);
        }
    }
}
