using System.Linq.Expressions;

namespace Digital40.RuleEngine.Compilation;

/// <summary>
/// Takes the constants out of an expression and puts look-ups in an array in their place: what is left is the same for all expressions that only differ in
/// what they have captured. Whole numbers, characters, truth values and members of enumerations stay.
/// </summary>
/// <param name="constants">The array.</param>
internal sealed class ConstantLifter(ParameterExpression constants) : ExpressionVisitor
{
    private readonly List<object> _values = [];

    /// <summary>What the array has to hold.</summary>
    public object[] Values => [.. _values];

    /// <summary>Whether constants had to stay because an expression is quoted.</summary>
    public bool HasQuotes { get; private set; }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is null or bool or char or byte or sbyte or short or ushort or int or uint or long or ulong or Enum)
        {
            return node;
        }

        _values.Add(node.Value);
        return ExpressionBinder.Convert(Expression.ArrayIndex(constants, Expression.Constant(_values.Count - 1)), node.Type);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType != ExpressionType.Quote)
        {
            return base.VisitUnary(node);
        }

        HasQuotes = true;
        return node;
    }
}
