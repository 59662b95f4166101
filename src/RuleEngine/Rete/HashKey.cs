namespace Digital40.RuleEngine.Rete;

/// <summary>A key of a hash table that may be null.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <param name="value">The key.</param>
internal readonly struct HashKey<TKey>(TKey value) : IEquatable<HashKey<TKey>>
{
    private readonly TKey _value = value;

    public bool Equals(HashKey<TKey> other) => EqualityComparer<TKey>.Default.Equals(_value, other._value);

    public override bool Equals(object? obj) => obj is HashKey<TKey> other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(_value);
}
