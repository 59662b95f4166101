using System.Diagnostics;
using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>An expression that a pattern or an aggregate knows by its role, such as a condition or a key selector.</summary>
[DebuggerDisplay("{Name}={Expression}")]
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression)
        : base(expression)
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    /// <summary>The role of the expression in the element that owns it.</summary>
    public string Name { get; }

    internal override void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitNamedExpression(context, this);
}
