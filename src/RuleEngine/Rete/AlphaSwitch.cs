using System.Collections.Frozen;
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
        var groups = nodes
            .Where(node => node.Comparison is not null)
            .GroupBy(node => node.Comparison!.Subject, ExpressionComparer.Instance)
            .Where(group => group.Count() > 1)
            .ToList();
        var grouped = groups.SelectMany(group => group).ToHashSet();
        others = [.. nodes.Where(node => !grouped.Contains(node))];
        return [.. groups.Select(group => Create(group.Key, [.. group]))];
    }

    protected static Func<object?, TKey> Compile<TKey>(LambdaExpression subject)
    {
        var fact = Expression.Parameter(typeof(object), "fact");
        var body = ParameterReplacer.Replace(subject.Body, subject.Parameters[0], Expression.Convert(fact, subject.Parameters[0].Type));
        return Expression.Lambda<Func<object?, TKey>>(body, fact).Compile();
    }

    protected static bool TryEvaluate<TKey>(Func<object?, TKey> subject, Fact fact, out TKey key)
    {
        try
        {
            key = subject(fact.RawValue);
            return true;
        }
        catch (Exception)
        {
            key = default!;
            return false;
        }
    }

    /// <summary>Lets a condition fail the way the look-up did, so that the failure is reported with the condition's own text.</summary>
    protected static AlphaNode? Report(AlphaNode node, SessionState state, Fact fact) => node.Passes(state, fact) ? node : null;

    private static AlphaSwitch Create(LambdaExpression subject, AlphaNode[] cases)
    {
        if (subject.ReturnType == typeof(string))
        {
            return new StringAlphaSwitch(subject, cases);
        }

        var type = typeof(AlphaSwitch<>).MakeGenericType(subject.ReturnType);
        return (AlphaSwitch)Activator.CreateInstance(type, subject, cases)!;
    }
}

/// <summary>A switch over values of one type.</summary>
/// <typeparam name="TKey">The type of what is compared.</typeparam>
internal sealed class AlphaSwitch<TKey>(LambdaExpression subject, AlphaNode[] cases) : AlphaSwitch
{
    private readonly Func<object?, TKey> _subject = Compile<TKey>(subject);
    private readonly FrozenDictionary<HashKey<TKey>, AlphaNode> _cases =
        cases.ToFrozenDictionary(node => new HashKey<TKey>((TKey)node.Comparison!.Constant!));

    public override AlphaNode? Choose(SessionState state, Fact fact) =>
        TryEvaluate(_subject, fact, out var key) ? _cases.GetValueOrDefault(new HashKey<TKey>(key)) : Report(cases[0], state, fact);
}

/// <summary>A switch over texts.</summary>
internal sealed class StringAlphaSwitch(LambdaExpression subject, AlphaNode[] cases) : AlphaSwitch
{
    private readonly Func<object?, string?> _subject = Compile<string?>(subject);
    private readonly AlphaNode? _null = Array.Find(cases, node => node.Comparison!.Constant is null);
    private readonly FrozenDictionary<string, AlphaNode> _cases = cases
        .Where(node => node.Comparison!.Constant is not null)
        .ToFrozenDictionary(node => (string)node.Comparison!.Constant!, StringComparer.Ordinal);

    public override AlphaNode? Choose(SessionState state, Fact fact)
    {
        if (!TryEvaluate(_subject, fact, out var key))
        {
            return Report(cases[0], state, fact);
        }

        return key is null ? _null : _cases.GetValueOrDefault(key);
    }
}
