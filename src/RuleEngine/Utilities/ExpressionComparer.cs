using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>
/// Compares lambdas by what they do: parameters count by their positions, not by their names; captured variables are equal when they
/// are the same member of the same closure.
/// </summary>
internal sealed class ExpressionComparer : IEqualityComparer<LambdaExpression>
{
    /// <summary>The one instance.</summary>
    public static readonly ExpressionComparer Instance = new();

    private ExpressionComparer()
    {
    }

    /// <summary>Whether both lambdas do the same.</summary>
    public bool Equals(LambdaExpression? x, LambdaExpression? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && ExpressionTokens.Of(x).SequenceEqual(ExpressionTokens.Of(y)));

    /// <summary>A hash code that is the same for lambdas that do the same.</summary>
    public int GetHashCode(LambdaExpression obj)
    {
        var hash = default(HashCode);
        foreach (var token in ExpressionTokens.Of(obj))
        {
            hash.Add(token);
        }

        return hash.ToHashCode();
    }
}
