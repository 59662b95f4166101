using System.Linq.Expressions;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>A comparison of two terms; one that throws does not hold.</summary>
internal sealed record Condition(Term Left, ExpressionType Comparison, Term Right)
{
    public LambdaExpression Express(Variable? self)
    {
        var lambda = new Lambda(self);
        var left = Left.Express(lambda);
        var right = Right.Express(lambda);
        return lambda.Of(left.Type.IsAssignableTo(typeof(Item))
            ? Expression.ReferenceNotEqual(left, right)
            : Expression.MakeBinary(Comparison, left, right));
    }

    public bool Holds(object?[] values)
    {
        try
        {
            var left = Left.Evaluate(values);
            var right = Right.Evaluate(values);
            return Comparison switch
            {
                ExpressionType.Equal => Equals(left, right),
                ExpressionType.NotEqual => !Equals(left, right),
                ExpressionType.LessThan => (int)left! < (int)right!,
                _ => (int)left! >= (int)right!,
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }

    public override string ToString() => $"{Left} {Comparison} {Right}";
}
