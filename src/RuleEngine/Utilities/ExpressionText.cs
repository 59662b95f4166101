using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>Prints expressions for messages.</summary>
internal static class ExpressionText
{
    /// <summary>The text of the expression.</summary>
    public static string Of(LambdaExpression expression) => expression.ToString();
}
