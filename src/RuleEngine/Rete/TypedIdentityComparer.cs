namespace Digital40.RuleEngine.Rete;

/// <summary>A comparer of one type behind the face of a comparer of all.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class TypedIdentityComparer<T>(IEqualityComparer<T> comparer) : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y) => comparer.Equals((T?)x, (T?)y);

    public int GetHashCode(object obj) => comparer.GetHashCode((T)obj!);
}
