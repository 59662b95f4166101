namespace Digital40.RuleEngine.Rete;

/// <summary>The rules that fired last, a few of them.</summary>
internal sealed class RecentRules
{
    private const int Length = 8;
    private readonly CompiledRule?[] _rules = new CompiledRule?[Length];
    private int _next;

    /// <summary>The names of the rules, the newest last.</summary>
    public IReadOnlyList<string> Names =>
        [.. Enumerable.Range(_next, Length).Select(index => _rules[index % Length]).OfType<CompiledRule>().Select(rule => rule.Definition.Name)];

    public void Add(CompiledRule rule)
    {
        _rules[_next] = rule;
        _next = (_next + 1) & (Length - 1);
    }

    public void Clear() => Array.Clear(_rules);
}
