using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation.Merging;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Fields that answer under one name are the same field with the same arguments, or are on types that exclude each other and answer in the same
/// shape. Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging">Field Selection Merging</see>. A
/// document that surely holds the rule, as nearly all do, is recognised in time that grows with its size (<see cref="QuickMergeCheck"/>); for any
/// other the conflicts are found one by one (<see cref="ConflictFinder"/>).
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule : ValidationRule
{
    private QuickMergeCheck? _check;
    private ConflictFinder? _finder;

    /// <summary>How many fields were looked at and compared for the last document.</summary>
    public int Work => (_check?.Steps ?? 0) + (_finder?.Spent ?? 0);

    protected internal override void Reset()
    {
        _check?.Reset();
        _finder = null;
    }

    protected internal override void EnterDocument(DocumentNode document)
    {
        _check ??= new QuickMergeCheck(Context);
        _finder = _check.IsSure() ? null : new ConflictFinder(Context);
    }

    protected internal override void EnterSelectionSet(SelectionSetNode selectionSet)
    {
        if (_finder is null || Context.SelectionSetOwner is InlineFragmentNode || selectionSet.Selections is [] or [not InlineFragmentNode])
        {
            return;
        }

        foreach (var conflict in _finder.Find(Context.ParentType, selectionSet))
        {
            Report(conflict);
        }
    }

    private void Report(FieldConflict conflict)
    {
        if (Context.IsAborted)
        {
            return;
        }

        var name = Context.Echo(FieldConflict.Abbreviate(conflict.ResponseName));
        var left = Context.MaxEcho - name.Length;
        var reason = left is { } echo && conflict.Echoed > echo ? Context.Echo(conflict.Reason) : conflict.Reason;
        Context.Report(
            $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            [.. conflict.Left, .. conflict.Right]);
    }
}
