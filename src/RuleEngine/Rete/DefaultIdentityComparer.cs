using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>Compares by identity where the values have one, else by <c>Equals</c>.</summary>
internal sealed class DefaultIdentityComparer : IEqualityComparer<object>
{
    public static readonly DefaultIdentityComparer Instance = new();

    public new bool Equals(object? x, object? y)
    {
        return x is IIdentityProvider left && y is IIdentityProvider right
            ? object.Equals(left.GetIdentity(), right.GetIdentity())
            : object.Equals(x, y);
    }

    public int GetHashCode(object obj) => obj is IIdentityProvider provider ? provider.GetIdentity().GetHashCode() : obj.GetHashCode();
}
