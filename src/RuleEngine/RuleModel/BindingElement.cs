using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>A pattern source that computes one value from the facts matched before it.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaExpression expression)
        : base(expression)
    {
        ResultType = resultType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    /// <summary>The type of the computed value.</summary>
    public Type ResultType { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitBinding(context, this);
}
