using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation.Walking;

namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>Where variables are used. Each definition is looked through once, however many operations reach it.</summary>
internal sealed class VariableUsages
{
    private readonly ValidationContext _context;
    private readonly VariableUsageCollector _collector = new();
    private readonly DocumentWalker _walker;
    private readonly Dictionary<DefinitionNode, Range> _usagesIn = [];
    private readonly List<VariableUsage> _ofOperation = [];
    private OperationDefinitionNode? _operation;

    public VariableUsages(ValidationContext context)
    {
        _context = context;
        _walker = new DocumentWalker(new RuleTable([_collector]), context, _collector.Types);
    }

    /// <summary>The uses of an operation, then those of the fragments that it reaches. The list is filled anew for the next operation.</summary>
    public List<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (!ReferenceEquals(_operation, operation))
        {
            _operation = operation;
            _ofOperation.Clear();
            var inFragments = In(_context.Fragments.ReachedFrom(operation));
            _context.SpendFragmentWork(inFragments.Count);
            if (!_context.IsAborted)
            {
                _ofOperation.AddRange(In(operation));
                _ofOperation.AddRange(inFragments);
            }
        }

        return _ofOperation;
    }

    public void Begin() => _walker.Begin(_context.Schema);

    public void Reset()
    {
        _operation = null;
        _usagesIn.Clear();
        _ofOperation.Clear();
        _collector.Reset();
        _walker.Reset();
    }

    private List<VariableUsage> In(FragmentSet set)
    {
        if (set.Usages is not { } usages)
        {
            set.Usages = usages = [];
            _context.SpendFragmentWork(set.Fragments.Count);
            foreach (var fragment in set.Fragments)
            {
                var inFragment = In(fragment);
                usages.AddRange(inFragment);
                _context.SpendFragmentWork(inFragment.Length);
            }
        }

        return usages;
    }

    private ReadOnlySpan<VariableUsage> In(DefinitionNode definition)
    {
        if (!_usagesIn.TryGetValue(definition, out var range))
        {
            var start = _collector.Usages.Count;
            _walker.Walk(definition);
            range = start.._collector.Usages.Count;
            _usagesIn.Add(definition, range);
        }

        return CollectionsMarshal.AsSpan(_collector.Usages)[range];
    }
}
