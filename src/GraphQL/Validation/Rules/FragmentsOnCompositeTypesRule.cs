using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Fragments are on objects, interfaces and unions: what has a selection set. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types">Fragments on Object, Interface or Union
/// Types</see>.
/// </summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    protected internal override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && IsNotComposite(condition))
        {
            Context.Report($"Fragment cannot condition on non composite type \"{Context.Echo(condition.Name.Value)}\".", condition);
        }
    }

    protected internal override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (IsNotComposite(condition))
        {
            var name = Context.Echo(fragment.Name.Value);
            Context.Report($"Fragment \"{name}\" cannot condition on non composite type \"{Context.Echo(condition.Name.Value)}\".", condition);
        }
    }

    private bool IsNotComposite(NamedTypeNode condition) => Context.Schema.Types.Find(condition.Name.Value) is { } and not CompositeType;
}
