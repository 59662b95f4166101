using System.Linq.Expressions;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Rete;

/// <summary>Sibling conditions that compare the same thing of a fact with different constants: one look-up instead of a test each.</summary>
internal abstract class AlphaSwitch
{
    /// <summary>The node whose condition the fact meets, or null.</summary>
    public abstract AlphaNode? Choose(SessionState state, Fact fact);

    /// <summary>Groups the nodes that can be looked up; the rest is tested one by one.</summary>
    public static AlphaSwitch[] Build(IReadOnlyList<AlphaNode> nodes, out AlphaNode[] others)
    {
        var comparisons = nodes.Select(node => (Node: node, Comparison: ConstantComparison.Of(node.Condition!.Source))).ToList();
        var groups = comparisons
            .Where(item => item.Comparison is not null)
            .GroupBy(item => item.Comparison!.Subject, ExpressionComparer.Instance)
            .Where(group => group.Count() > 1 && group.DistinctBy(item => item.Comparison!.Constant).Count() == group.Count())
            .ToList();
        var grouped = groups.SelectMany(group => group.Select(item => item.Node)).ToHashSet();
        others = [.. nodes.Where(node => !grouped.Contains(node))];
        return [.. groups.Select(group => Create(group.Key, [.. group.Select(item => (item.Comparison!.Constant, item.Node))]))];
    }

    private static AlphaSwitch Create(LambdaExpression subject, (object? Constant, AlphaNode Node)[] cases)
    {
        var type = typeof(AlphaSwitch<>).MakeGenericType(subject.ReturnType);
        return (AlphaSwitch)Activator.CreateInstance(type, subject, cases)!;
    }
}

/// <summary>A switch over values of one type.</summary>
/// <typeparam name="TKey">The type of what is compared.</typeparam>
internal sealed class AlphaSwitch<TKey> : AlphaSwitch
{
    private readonly Func<object?, TKey> _subject;
    private readonly Dictionary<HashKey<TKey>, AlphaNode> _cases = [];
    private readonly AlphaNode _first;

    public AlphaSwitch(LambdaExpression subject, (object? Constant, AlphaNode Node)[] cases)
    {
        var fact = Expression.Parameter(typeof(object), "fact");
        var body = ParameterReplacer.Replace(subject.Body, subject.Parameters[0], Expression.Convert(fact, subject.Parameters[0].Type));
        _subject = Expression.Lambda<Func<object?, TKey>>(body, fact).Compile();
        _first = cases[0].Node;
        foreach (var (constant, node) in cases)
        {
            _cases.Add(new HashKey<TKey>((TKey)constant!), node);
        }
    }

    public override AlphaNode? Choose(SessionState state, Fact fact)
    {
        TKey key;
        try
        {
            key = _subject(fact.RawValue);
        }
        catch (Exception)
        {
            // The condition itself fails the same way and reports it with its own text.
            return _first.Passes(state, fact) ? _first : null;
        }

        return _cases.GetValueOrDefault(new HashKey<TKey>(key));
    }
}
