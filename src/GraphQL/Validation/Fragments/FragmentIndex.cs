using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>The fragments of a document and where they are spread. Everything is found once and kept while the document is validated.</summary>
internal sealed class FragmentIndex(ValidationContext context)
{
    private readonly NameTable<FragmentDefinitionNode> _fragments = new();
    private readonly Dictionary<SelectionSetNode, Range> _spreadsOf = [];
    private readonly List<FragmentSpreadNode> _spreads = [];
    private readonly Stack<SelectionSetNode> _open = new();
    private readonly FragmentSets _sets = new();
    private readonly List<string> _names = [];
    private readonly NameTable<bool> _seen = new();

    /// <summary>The fragment of a name, the last when there are several, or null.</summary>
    public FragmentDefinitionNode? Find(string name) => _fragments.TryGet(name, out var fragment) ? fragment : null;

    /// <summary>The spreads in a selection set and in all selection sets inside it, in the order in which graphql-js finds them.</summary>
    public ReadOnlySpan<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        ref var range = ref CollectionsMarshal.GetValueRefOrAddDefault(_spreadsOf, selectionSet, out var found);
        if (!found)
        {
            range = FindSpreads(selectionSet);
        }

        return CollectionsMarshal.AsSpan(_spreads)[range];
    }

    /// <summary>The fragments that operations reach, by themselves or through other fragments, each once.</summary>
    /// <param name="operations">The operations.</param>
    public FragmentSet ReachedFrom(params ReadOnlySpan<OperationDefinitionNode> operations)
    {
        _names.Clear();
        _seen.Clear();
        foreach (var operation in operations)
        {
            AddNames(SpreadsIn(operation.SelectionSet));
        }

        var set = _sets.Find(_names, out var isNew);
        if (isNew)
        {
            context.SpendFragmentWork(_names.Count);
            Collect(set);
        }

        return set;
    }

    public void Begin()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.Set(fragment.Name.Value, fragment);
            }
        }
    }

    public void Reset()
    {
        _fragments.Clear();
        _spreadsOf.Clear();
        _spreads.Clear();
        _open.Clear();
        _names.Clear();
        _seen.Clear();
        _sets.Clear();
    }

    private void Collect(FragmentSet set)
    {
        for (var index = 0; index < _names.Count && !context.IsAborted; index++)
        {
            if (Find(_names[index]) is { } fragment)
            {
                set.Fragments.Add(fragment);
                var spreads = SpreadsIn(fragment.SelectionSet);
                context.SpendFragmentWork(spreads.Length);
                AddNames(spreads);
            }
        }
    }

    private void AddNames(ReadOnlySpan<FragmentSpreadNode> spreads)
    {
        foreach (var spread in spreads)
        {
            if (_seen.TryAdd(spread.Name.Value, true))
            {
                _names.Add(spread.Name.Value);
            }
        }
    }

    private Range FindSpreads(SelectionSetNode selectionSet)
    {
        var start = _spreads.Count;
        _open.Push(selectionSet);
        while (_open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        _spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        _open.Push(inner);
                        break;
                    case InlineFragmentNode fragment:
                        _open.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return start.._spreads.Count;
    }
}
