using System.Collections.Concurrent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>The compiled rules: immutable, and shared by every session.</summary>
internal sealed class Network
{
    private readonly Dictionary<Type, AlphaNode> _types;
    private readonly ConcurrentDictionary<Type, AlphaNode[]> _inputs = new();

    public Network(BetaNode[] nodes, CompiledRule[] rules, Dictionary<Type, AlphaNode> types, int memoryCount, FactIdentityComparer comparer)
    {
        BetaNodes = nodes;
        AlphaMemoryCount = memoryCount;
        IdentityComparer = comparer;
        Rules = [.. rules.OrderByDescending(rule => rule.Definition.Priority)];
        for (var rank = 0; rank < Rules.Length; rank++)
        {
            Rules[rank].Rank = rank;
        }

        foreach (var node in nodes.Reverse())
        {
            node.FindEarliestRank();
        }

        _types = types;
        Memories = new AlphaNode[memoryCount];
        foreach (var node in types.Values.SelectMany(WithDescendants).Where(node => node.MemoryId >= 0))
        {
            Memories[node.MemoryId] = node;
        }
    }

    public BetaNode[] BetaNodes { get; }

    public BetaNode Root => BetaNodes[0];

    public int AlphaMemoryCount { get; }

    /// <summary>The nodes that have memories, by the memories' numbers.</summary>
    public AlphaNode[] Memories { get; }

    /// <summary>The rules in the order of firing.</summary>
    public CompiledRule[] Rules { get; }

    public FactIdentityComparer IdentityComparer { get; }

    public IEnumerable<IRuleDefinition> Definitions => Rules.Select(rule => rule.Definition).Distinct();

    /// <summary>Where facts of a type enter: at each type of the rules that the type can stand for.</summary>
    public AlphaNode[] InputsFor(Type type)
    {
        return _inputs.TryGetValue(type, out var inputs)
            ? inputs
            : _inputs.GetOrAdd(type, [.. _types.Where(entry => entry.Key.IsAssignableFrom(type)).Select(entry => entry.Value)]);
    }

    private static IEnumerable<AlphaNode> WithDescendants(AlphaNode node) => node.Children.SelectMany(WithDescendants).Append(node);
}
