using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>The comparison of two fields of one response name.</summary>
internal sealed partial class ConflictFinder
{
    private void Compare(List<FieldConflict> conflicts, string responseName, ComparedField left, ComparedField right, bool parentsExclusive)
    {
        var (one, other) = (left.Node, right.Node);
        var exclusive = parentsExclusive || (left.Parent is ObjectType && right.Parent is ObjectType && !ReferenceEquals(left.Parent, right.Parent));
        if (!Spend(2) || (left.IsSimpleLeaf && right.IsSimpleLeaf && ReferenceEquals(left.Type, right.Type) && one.Name.Value == other.Name.Value))
        {
            return;
        }

        if (!exclusive && ReasonOf(left, right) is { } reason)
        {
            conflicts.Add(FieldConflict.Of(responseName, reason, one.Name.Value.Length + other.Name.Value.Length, one, other));
        }
        else if (left.Type is { } leftType && right.Type is { } rightType && TypesConflict(leftType, rightType))
        {
            var types = $"they return conflicting types \"{leftType}\" and \"{rightType}\"";
            conflicts.Add(FieldConflict.Of(responseName, types, 0, one, other));
        }
        else if (one.SelectionSet is not null && other.SelectionSet is not null)
        {
            var inner = FindBelow(GroupsOf(left.Type?.Named, one.SelectionSet), GroupsOf(right.Type?.Named, other.SelectionSet), exclusive);
            if (inner.Count > 0)
            {
                conflicts.Add(FieldConflict.Around(inner, responseName, one, other));
            }
        }
    }

    private List<FieldConflict> FindBelow(FieldGroups left, FieldGroups right, bool exclusive)
    {
        var conflicts = new List<FieldConflict>();
        CompareBetween(conflicts, left, right, exclusive);
        CompareWithFragments(conflicts, left, right.Fragments, exclusive);
        CompareWithFragments(conflicts, right, left.Fragments, exclusive);
        foreach (var one in left.Fragments)
        {
            foreach (var other in right.Fragments)
            {
                if (context.IsAborted)
                {
                    return conflicts;
                }

                CompareFragments(conflicts, one, other, exclusive);
            }
        }

        return conflicts;
    }

    private string? ReasonOf(ComparedField left, ComparedField right)
    {
        if (!left.Reasons.TryGetValue(right, out var reason))
        {
            var (one, other) = (left.Node.Name.Value, right.Node.Name.Value);
            if (one != other)
            {
                reason = $"\"{FieldConflict.Abbreviate(one)}\" and \"{FieldConflict.Abbreviate(other)}\" are different fields";
            }
            else if (!HaveSameArguments(left, right))
            {
                reason = "they have differing arguments";
            }

            left.Reasons.Add(right, reason);
        }

        return reason;
    }

    private bool HaveSameArguments(ComparedField left, ComparedField right)
    {
        if (left.Node.Arguments.Length != right.Node.Arguments.Length)
        {
            return false;
        }

        foreach (var argument in left.Node.Arguments)
        {
            Spend(1);
            if (!right.Arguments.TryGetValue(argument.Name.Value, out var value) || TextOf(argument.Value) != TextOf(value))
            {
                return false;
            }
        }

        return true;
    }

    private string TextOf(ValueNode value)
    {
        if (!_values.TryGetValue(value, out var text))
        {
            text = CanonicalValue.Write(value);
            if (text is null)
            {
                context.Abort();
                text = "";
            }

            _values.Add(value, text);
        }

        return text;
    }

    private bool TypesConflict(GraphQLType left, GraphQLType right)
    {
        var conflict = ResponseShape.Conflict(left, right, out var steps);
        Spend(steps);
        return conflict;
    }
}
