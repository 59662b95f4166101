using System.Linq.Expressions;

namespace Digital40.RuleEngine.Rete;

/// <summary>Finds out which parameters an expression uses.</summary>
internal sealed class ParameterFinder : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _found = [];

    /// <summary>The parameters that an expression uses.</summary>
    public static IReadOnlySet<ParameterExpression> Find(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder._found;
    }

    public static bool Uses(Expression expression, ParameterExpression parameter) => Find(expression).Contains(parameter);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found.Add(node);
        return node;
    }
}
