using System.Linq.Expressions;

namespace Digital40.RuleEngine.Fluent.Expressions;

/// <summary>Replaces parameters by expressions.</summary>
internal sealed class Substitution : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> _replacements = [];

    public Expression this[ParameterExpression parameter]
    {
        set => _replacements[parameter] = value;
    }

    protected override Expression VisitParameter(ParameterExpression node) => _replacements.GetValueOrDefault(node, node);
}
