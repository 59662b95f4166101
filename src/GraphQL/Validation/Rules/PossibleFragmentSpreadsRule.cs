using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// A fragment is spread only where objects can be of its type.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible">Fragment Spread Is Possible</see>.
/// </summary>
internal sealed class PossibleFragmentSpreadsRule : ValidationRule
{
    protected internal override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (Context.Type is CompositeType type && Context.ParentType is { } parent && !Overlap(type, parent))
        {
            Context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    protected internal override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.ParentType is { } parent
            && Context.FindFragment(spread.Name.Value) is { } fragment
            && Context.Schema.Types.Find(fragment.TypeCondition.Name.Value) is CompositeType type
            && !Overlap(type, parent))
        {
            var name = Context.Echo(spread.Name.Value);
            Context.Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
        }
    }

    /// <summary>Whether some object type is both.</summary>
    private bool Overlap(CompositeType left, CompositeType right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (!left.IsAbstract || !right.IsAbstract)
        {
            return left.IsAbstract ? right.IsSubTypeOf(left) : right.IsAbstract && left.IsSubTypeOf(right);
        }

        foreach (var possible in Context.Schema.PossibleTypes(left))
        {
            if (possible.IsSubTypeOf(right))
            {
                return true;
            }
        }

        return false;
    }
}
