using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>
/// Compares lambdas by what they do: parameters count by their positions, not by their names; captured variables are equal when they
/// are the same member of the same closure. It remembers the lambdas it has seen, and is not safe for use by several threads at once.
/// </summary>
internal sealed class ExpressionComparer : IEqualityComparer<LambdaExpression>
{
    private readonly Dictionary<LambdaExpression, Profile> _profiles = [];

    /// <summary>Whether both lambdas do the same.</summary>
    public bool Equals(LambdaExpression? x, LambdaExpression? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
        {
            return ReferenceEquals(x, y);
        }

        var (left, right) = (Of(x), Of(y));
        return left.Hash == right.Hash && left.Tokens.SequenceEqual(right.Tokens);
    }

    /// <summary>A hash code that is the same for lambdas that do the same.</summary>
    public int GetHashCode(LambdaExpression obj) => Of(obj).Hash;

    private Profile Of(LambdaExpression expression)
    {
        if (!_profiles.TryGetValue(expression, out var profile))
        {
            var tokens = ExpressionTokens.Of(expression);
            var hash = default(HashCode);
            tokens.ForEach(token => hash.Add(token));
            profile = new Profile(tokens, hash.ToHashCode());
            _profiles.Add(expression, profile);
        }

        return profile;
    }

    private sealed record Profile(List<object?> Tokens, int Hash);
}
