using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>One filter that decides whether a match of the rule reaches the agenda.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression)
        : base(expression)
    {
        FilterType = filterType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    /// <summary>How the value of the expression is used.</summary>
    public FilterType FilterType { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitFilter(context, this);
}
