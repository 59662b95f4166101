using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.Utilities;

/// <summary>Prints expressions the way they are written in source code, for messages about rules.</summary>
internal static class ExpressionText
{
    private static readonly ConditionalWeakTable<LambdaExpression, LambdaExpression> Sources = [];

    /// <summary>Lets an expression that was made from another one be printed as that other one.</summary>
    public static void SetSource(LambdaExpression expression, LambdaExpression source) => Sources.AddOrUpdate(expression, source);

    /// <summary>
    /// The text of the expression, such as <c>a => a.Indicator == count.Indicator</c>. Variables captured from outside are printed by
    /// their names.
    /// </summary>
    public static string Of(LambdaExpression expression)
    {
        while (Sources.TryGetValue(expression, out var source))
        {
            expression = source;
        }

        return new ExpressionWriter().Write(expression);
    }
}
