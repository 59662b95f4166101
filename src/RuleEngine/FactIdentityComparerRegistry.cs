using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>The comparers that decide which values stand for the same fact.</summary>
public sealed class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _comparers = [];

    internal FactIdentityComparerRegistry()
    {
    }

    /// <summary>The comparer of all types that have none of their own: <see cref="IIdentityProvider"/> where both values have it, else <c>Equals</c>.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer { get; set; } = Rete.DefaultIdentityComparer.Instance;

    /// <summary>Gives facts of exactly one type a comparer; the last one given counts.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <param name="comparer">The comparer.</param>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = new Rete.TypedIdentityComparer<TFact>(comparer);
    }

    internal Rete.FactIdentityComparer Build() => new(DefaultFactIdentityComparer, new Dictionary<Type, IEqualityComparer<object>>(_comparers));
}
