using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>
/// Finds the fields of a selection set that cannot be merged, in the order and with the words of graphql-js: it compares fields with fields, fields
/// with fragments and fragments with fragments, each pair of the last two once. That may take long; what it spends on the document is bounded, as in
/// graphql-js, and when there is nothing left the validation is stopped.
/// </summary>
/// <param name="context">The document.</param>
internal sealed partial class ConflictFinder(ValidationContext context)
{
    private const int Budget = 500_000;
    private static readonly List<string> NoNames = [];

    private readonly Dictionary<SelectionSetNode, List<(NamedType? Parent, FieldGroups Groups)>> _groups = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly Dictionary<ValueNode, string> _values = [];

    /// <summary>What was spent on the document.</summary>
    public int Spent { get; private set; }

    /// <summary>The conflicts of a selection set.</summary>
    public List<FieldConflict> Find(NamedType? parent, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var groups = GroupsOf(parent, selectionSet);
        CompareWithin(conflicts, groups);
        var fragments = groups.Fragments;
        if (fragments.Count > 1 || groups.Names.Count > 0)
        {
            for (var index = 0; index < fragments.Count && !context.IsAborted; index++)
            {
                CompareWithFragment(conflicts, groups, fragments[index], false);
                for (var other = index + 1; other < fragments.Count && !context.IsAborted; other++)
                {
                    CompareFragments(conflicts, fragments[index], fragments[other], false);
                }
            }
        }

        return conflicts;
    }

    private void CompareWithin(List<FieldConflict> conflicts, FieldGroups groups)
    {
        foreach (var name in groups.Names)
        {
            var fields = groups[name];
            for (var index = 0; index < fields.Count; index++)
            {
                for (var other = index + 1; other < fields.Count && !context.IsAborted; other++)
                {
                    Compare(conflicts, name, fields[index], fields[other], false);
                }
            }
        }
    }

    private void CompareBetween(List<FieldConflict> conflicts, FieldGroups left, FieldGroups right, bool exclusive)
    {
        if (left.Names.Count == 0 || right.Names.Count == 0)
        {
            return;
        }

        foreach (var name in OverlapOf(left, right))
        {
            foreach (var one in left[name])
            {
                foreach (var other in right[name])
                {
                    if (context.IsAborted)
                    {
                        return;
                    }

                    Compare(conflicts, name, one, other, exclusive);
                }
            }
        }
    }

    private List<string> OverlapOf(FieldGroups left, FieldGroups right)
    {
        if (!left.Overlaps.TryGetValue(right, out var names))
        {
            names = NoNames;
            foreach (var name in left.Names)
            {
                Spend(1);
                if (right.Contains(name))
                {
                    names = ReferenceEquals(names, NoNames) ? [] : names;
                    names.Add(name);
                }
            }

            left.Overlaps.Add(right, names);
        }

        return names;
    }

    private void CompareWithFragments(List<FieldConflict> conflicts, FieldGroups groups, List<string> fragments, bool exclusive)
    {
        foreach (var fragment in fragments)
        {
            if (context.IsAborted)
            {
                return;
            }

            CompareWithFragment(conflicts, groups, fragment, exclusive);
        }
    }

    private void CompareWithFragment(List<FieldConflict> conflicts, FieldGroups groups, string name, bool exclusive)
    {
        if (!Spend(1) || groups.Names.Count == 0 || (groups.Compared.TryGetValue(name, out var before) && (!before || exclusive)))
        {
            return;
        }

        groups.Compared[name] = exclusive;
        if (context.FindFragment(name) is not { } fragment)
        {
            return;
        }

        var others = GroupsOf(fragment);
        if (ReferenceEquals(groups, others))
        {
            return;
        }

        CompareBetween(conflicts, groups, others, exclusive);
        CompareWithFragments(conflicts, groups, others.Fragments, exclusive);
    }

    private void CompareFragments(List<FieldConflict> conflicts, string left, string right, bool exclusive)
    {
        if (!Spend(2) || left == right || WereCompared(left, right, exclusive))
        {
            return;
        }

        _comparedFragments[(left, right)] = exclusive;
        if (context.FindFragment(left) is not { } one || context.FindFragment(right) is not { } other)
        {
            return;
        }

        var (groups, others) = (GroupsOf(one), GroupsOf(other));
        CompareBetween(conflicts, groups, others, exclusive);
        foreach (var inner in others.Fragments)
        {
            if (!context.IsAborted)
            {
                CompareFragments(conflicts, left, inner, exclusive);
            }
        }

        foreach (var inner in groups.Fragments)
        {
            if (!context.IsAborted)
            {
                CompareFragments(conflicts, inner, right, exclusive);
            }
        }
    }

    /// <summary>A comparison of fields that may answer together serves for those that exclude each other, and not the other way round.</summary>
    private bool WereCompared(string left, string right, bool exclusive) =>
        (_comparedFragments.TryGetValue((left, right), out var before) && (!before || exclusive))
        || (_comparedFragments.TryGetValue((right, left), out before) && (!before || exclusive));

    /// <summary>Spends some of the budget.</summary>
    /// <returns>Whether to go on.</returns>
    private bool Spend(int cost)
    {
        Spent += cost;
        if (Spent > Budget)
        {
            context.Abort();
        }

        return HasStack();
    }

    /// <summary>Whether the stack bears another level; if not, the validation is stopped.</summary>
    private bool HasStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            context.Abort();
        }

        return !context.IsAborted;
    }
}
