using System.Linq.Expressions;
using System.Reflection;
using Digital40.RuleEngine.Rete;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Finds an equality among a join's conditions that a hash table can answer.</summary>
internal static class JoinKeyCompiler
{
    private static readonly MethodInfo CreateMethod = typeof(JoinKeyCompiler).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The key, or null when no condition is such an equality.</summary>
    public static JoinKey? Compile(
        ExpressionBinder binder, List<LambdaExpression> sources, LhsExpression<bool>[] conditions, TupleShape shape, string factName)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Body is not BinaryExpression { NodeType: ExpressionType.Equal } equal || !EqualityTypes.IsHashable(equal))
            {
                continue;
            }

            var fact = sources[i].Parameters.FirstOrDefault(parameter => parameter.Name == factName);
            if (Sides(equal, fact) is { } sides)
            {
                var residual = conditions.Where((_, index) => index != i).ToArray();
                return (JoinKey)CreateMethod.MakeGenericMethod(equal.Left.Type).Invoke(null, [binder, sources[i], sides.Left, sides.Right, shape, factName, residual])!;
            }
        }

        return null;
    }

    private static (Expression Left, Expression Right)? Sides(BinaryExpression equal, ParameterExpression? fact)
    {
        if (fact is null)
        {
            return null;
        }

        var left = ParameterFinder.Find(equal.Left);
        var right = ParameterFinder.Find(equal.Right);
        return (IsFact(left), IsTuple(left), IsFact(right), IsTuple(right)) switch
        {
            (true, _, _, true) => (equal.Right, equal.Left),
            (_, true, true, _) => (equal.Left, equal.Right),
            _ => null,
        };

        bool IsFact(IReadOnlySet<ParameterExpression> found) => found.Count == 1 && found.Contains(fact);
        bool IsTuple(IReadOnlySet<ParameterExpression> found) => found.Count > 0 && !found.Contains(fact);
    }

    private static JoinKey<TKey> Create<TKey>(
        ExpressionBinder binder, LambdaExpression source, Expression left, Expression right, TupleShape shape, string factName, LhsExpression<bool>[] residual)
    {
        var leftKey = binder.Function<TKey>(Expression.Lambda(left, source.Parameters), shape, factName);
        var rightKey = binder.Function<TKey>(Expression.Lambda(right, source.Parameters), shape, factName);
        return new JoinKey<TKey>(leftKey, rightKey) { Residual = residual };
    }
}
