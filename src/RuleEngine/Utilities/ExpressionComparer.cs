using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.Utilities;

/// <summary>
/// Compares lambdas by what they do: parameters count by their positions, not by their names; captured variables are equal when they
/// are the same member of the same closure.
/// </summary>
internal sealed class ExpressionComparer : IEqualityComparer<LambdaExpression>
{
    /// <summary>The one instance.</summary>
    public static readonly ExpressionComparer Instance = new();

    private static readonly ConditionalWeakTable<LambdaExpression, Profile> Profiles = [];

    private ExpressionComparer()
    {
    }

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

    private static Profile Of(LambdaExpression expression) => Profiles.GetValue(expression, lambda =>
    {
        var tokens = ExpressionTokens.Of(lambda);
        var hash = default(HashCode);
        tokens.ForEach(token => hash.Add(token));
        return new Profile(tokens, hash.ToHashCode());
    });

    /// <summary>What is compared of a lambda; kept as long as the lambda lives.</summary>
    private sealed record Profile(List<object?> Tokens, int Hash);
}
