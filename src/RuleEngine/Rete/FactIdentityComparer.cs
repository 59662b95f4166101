namespace Digital40.RuleEngine.Rete;

/// <summary>Decides which values stand for the same fact: the same object does; values of different types never do.</summary>
internal sealed class FactIdentityComparer(IEqualityComparer<object> defaultComparer, Dictionary<Type, IEqualityComparer<object>> comparers)
    : IFactIdentityComparer
{
    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        return x is not null && y is not null && x.GetType() == y.GetType() && ComparerOf(x.GetType()).Equals(x, y);
    }

    public int GetHashCode(object obj) => comparers.Count == 0 ? defaultComparer.GetHashCode(obj) : ComparerOf(obj.GetType()).GetHashCode(obj);

    public IEqualityComparer<TFact> GetComparer<TFact>() => new Narrowed<TFact>(this);

    private IEqualityComparer<object> ComparerOf(Type type) =>
        comparers.Count > 0 && comparers.TryGetValue(type, out var comparer) ? comparer : defaultComparer;

    private sealed class Narrowed<TFact>(FactIdentityComparer comparer) : IEqualityComparer<TFact>
    {
        public bool Equals(TFact? x, TFact? y) => comparer.Equals(x, y);

        public int GetHashCode(TFact obj) => comparer.GetHashCode(obj!);
    }
}
