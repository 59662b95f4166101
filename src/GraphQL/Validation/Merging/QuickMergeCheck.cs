using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>
/// Finds out in time that grows with the document whether all its fields can surely be merged, as nearly always they can. Not field is compared with
/// field, as the specification writes it, but each field with the first of its response name, and all that is selected below fields that answer
/// together is one set (after Simon Adameit's algorithm). When it is not sure, because two fields differ or the work grows too much, the exact
/// comparison has to decide.
/// </summary>
/// <remarks>
/// A set is checked in one of two ways. As a whole: fields on types that may overlap have the same name and arguments, and all have the same shape.
/// By shape: only the second. A set whose selections were all part of one earlier set need not be checked again, since no subset of what can be
/// merged cannot; so what many places share is looked at once.
/// </remarks>
internal sealed partial class QuickMergeCheck
{
    /// <summary>How many fields may be looked at again, after the first time, before it is given up.</summary>
    private const int MaxRepeats = 200_000;

    private readonly ValidationContext _context;
    private readonly Dictionary<SelectionSetNode, Cover> _covers = [];
    private readonly List<Source> _sources = [];
    private readonly Stack<MergeSet> _sets = new();
    private readonly Stack<(Source Source, bool IsRepeated)> _open = new();
    private readonly FieldTable _fields = new();
    private readonly List<ObjectType> _objects = [];
    private bool _isUnsure;
    private int _lastSet;
    private int _repeats;

    public QuickMergeCheck(ValidationContext context) => _context = context;

    /// <summary>How many fields were looked at: what the check cost.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether all fields of the document can surely be merged.</summary>
    public bool IsSure()
    {
        (Steps, _repeats, _lastSet, _isUnsure) = (0, 0, 0, false);
        return AreOperationsSure() && AreFragmentsSure();
    }

    /// <summary>Forgets the document.</summary>
    public void Reset()
    {
        _covers.Clear();
        _sources.Clear();
        _sets.Clear();
        _open.Clear();
        _fields.Clear();
        _objects.Clear();
    }

    private bool AreOperationsSure()
    {
        foreach (var definition in _context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation && !IsSure(_context.Schema.RootType(operation.Operation), operation.SelectionSet))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fragments that no operation reaches have to be mergeable too. Those that one does are covered by it.</summary>
    private bool AreFragmentsSure()
    {
        foreach (var definition in _context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !IsSure(TypeOf(fragment.TypeCondition), fragment.SelectionSet))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSure(NamedType? parent, SelectionSetNode selectionSet)
    {
        _sources.Add(new Source(parent, selectionSet));
        _sets.Push(new MergeSet(_sources.Count - 1, 1, false));
        while (_sets.TryPop(out var set))
        {
            if (!IsCovered(set))
            {
                CollectFields(set);
                _sources.RemoveRange(set.Start, _sources.Count - set.Start);
                if (!Check(set.ByShape))
                {
                    return false;
                }
            }
        }

        _sources.Clear();
        return true;
    }

    /// <summary>Whether all selections of a set were part of one earlier set; if not, they are of this one from now on.</summary>
    private bool IsCovered(MergeSet set)
    {
        var sources = CollectionsMarshal.AsSpan(_sources).Slice(set.Start, set.Count);
        var cover = CoverOf(sources[0].SelectionSet);
        foreach (var source in sources[1..])
        {
            cover = cover.And(CoverOf(source.SelectionSet));
        }

        return cover.Whole != 0 || (set.ByShape && cover.Shape != 0);
    }

    /// <summary>
    /// The sets that a selection set was part of; one that only spreads fragments is part of those that all its fragments are part of.
    /// </summary>
    private Cover CoverOf(SelectionSetNode selectionSet)
    {
        if (_covers.TryGetValue(selectionSet, out var cover) || selectionSet.Selections is not [FragmentSpreadNode first, .. var others])
        {
            return cover;
        }

        cover = CoverOf(first);
        foreach (var selection in others)
        {
            cover = selection is FragmentSpreadNode spread ? cover.And(CoverOf(spread)) : default;
        }

        return cover;
    }

    private Cover CoverOf(FragmentSpreadNode spread) =>
        _context.FindFragment(spread.Name.Value) is { } fragment && _covers.TryGetValue(fragment.SelectionSet, out var cover) ? cover : default;

    /// <summary>Brings together the fields of a set, of the inline fragments in it and of the fragments that it spreads.</summary>
    private void CollectFields(MergeSet set)
    {
        _fields.Clear();
        _lastSet++;
        for (var index = set.Start; index < set.Start + set.Count; index++)
        {
            Open(_sources[index], set.ByShape);
        }

        while (_open.TryPop(out var next))
        {
            Steps += next.Source.SelectionSet.Selections.Length;
            _repeats += next.IsRepeated ? next.Source.SelectionSet.Selections.Length + 1 : 0;
            foreach (var selection in next.Source.SelectionSet.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        _fields.Add(field, next.Source.Parent);
                        _isUnsure |= !next.IsRepeated && field.Arguments.Length > 1 && SameValues.HasRepeatedName(field.Arguments);
                        break;
                    case InlineFragmentNode inline:
                        var parent = inline.TypeCondition is { } condition ? TypeOf(condition) : next.Source.Parent;
                        _open.Push((new Source(parent, inline.SelectionSet), next.IsRepeated));
                        break;
                    case FragmentSpreadNode spread when _context.FindFragment(spread.Name.Value) is { } fragment:
                        Open(new Source(TypeOf(fragment.TypeCondition), fragment.SelectionSet), set.ByShape);
                        break;
                }
            }
        }
    }

    /// <summary>Takes up a selection set unless it is part of the set already.</summary>
    private void Open(Source source, bool byShape)
    {
        ref var cover = ref CollectionsMarshal.GetValueRefOrAddDefault(_covers, source.SelectionSet, out var isRepeated);
        if ((byShape ? cover.Shape : cover.Whole) != _lastSet)
        {
            cover = byShape ? cover with { Shape = _lastSet } : cover with { Whole = _lastSet };
            _open.Push((source, isRepeated));
        }
    }

    private NamedType? TypeOf(NamedTypeNode reference) => _context.Schema.Types.Find(reference.Name.Value);

    /// <summary>A selection set and the type that it selects on.</summary>
    private readonly record struct Source(NamedType? Parent, SelectionSetNode SelectionSet);

    /// <summary>Selection sets that answer together: a part of the list of sources.</summary>
    private readonly record struct MergeSet(int Start, int Count, bool ByShape);

    /// <summary>The last sets that a selection set was part of, by number.</summary>
    private readonly record struct Cover(int Whole, int Shape)
    {
        public Cover And(Cover other) => new(Whole == other.Whole ? Whole : 0, Shape == other.Shape ? Shape : 0);
    }
}
