using System.Linq.Expressions;

namespace Digital40.RuleEngine.Rete;

/// <summary>Puts expressions where parameters stood.</summary>
internal sealed class ParameterReplacer(IReadOnlyDictionary<ParameterExpression, Expression> replacements) : ExpressionVisitor
{
    public static Expression Replace(Expression body, ParameterExpression parameter, Expression replacement) =>
        new ParameterReplacer(new Dictionary<ParameterExpression, Expression> { [parameter] = replacement }).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => replacements.GetValueOrDefault(node, node);
}
