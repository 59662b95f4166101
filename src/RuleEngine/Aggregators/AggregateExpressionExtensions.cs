namespace Digital40.RuleEngine.Aggregators;

/// <summary>Finds expressions of an aggregate by name.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>All expressions of a name, in order; may be empty.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Where(expression => expression.Name == name);

    /// <summary>The expression of a name.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">There is none, or there are several.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name) => expressions.Find(name).Single();

    /// <summary>The expression of a name, or null.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public static IAggregateExpression? FindSingleOrDefault(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Find(name).SingleOrDefault();
}
