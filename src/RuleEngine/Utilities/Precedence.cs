using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>How tightly operators bind their operands; the higher, the tighter.</summary>
internal static class Precedence
{
    public const int Lambda = 0;
    public const int Conditional = 1;
    public const int BitwiseOr = 5;
    public const int Equality = 8;
    public const int Relational = 9;
    public const int Unary = 13;
    public const int Primary = 14;

    private static readonly Dictionary<ExpressionType, (string Text, int Level)> Operators = new()
    {
        [ExpressionType.Assign] = ("=", Lambda),
        [ExpressionType.Coalesce] = ("??", 2),
        [ExpressionType.OrElse] = ("||", 3),
        [ExpressionType.AndAlso] = ("&&", 4),
        [ExpressionType.Or] = ("|", BitwiseOr),
        [ExpressionType.ExclusiveOr] = ("^", 6),
        [ExpressionType.And] = ("&", 7),
        [ExpressionType.Equal] = ("==", Equality),
        [ExpressionType.NotEqual] = ("!=", Equality),
        [ExpressionType.LessThan] = ("<", Relational),
        [ExpressionType.LessThanOrEqual] = ("<=", Relational),
        [ExpressionType.GreaterThan] = (">", Relational),
        [ExpressionType.GreaterThanOrEqual] = (">=", Relational),
        [ExpressionType.LeftShift] = ("<<", 10),
        [ExpressionType.RightShift] = (">>", 10),
        [ExpressionType.Add] = ("+", 11),
        [ExpressionType.AddChecked] = ("+", 11),
        [ExpressionType.Subtract] = ("-", 11),
        [ExpressionType.SubtractChecked] = ("-", 11),
        [ExpressionType.Multiply] = ("*", 12),
        [ExpressionType.MultiplyChecked] = ("*", 12),
        [ExpressionType.Divide] = ("/", 12),
        [ExpressionType.Modulo] = ("%", 12),
    };

    /// <summary>The operator of a binary expression with its precedence; <c>null</c> if it has none in source code.</summary>
    public static (string Text, int Level)? Operator(ExpressionType type) => Operators.TryGetValue(type, out var found) ? found : null;

    /// <summary>The precedence of an expression, by which it needs parentheses as an operand or not.</summary>
    public static int Of(Expression expression) => expression switch
    {
        LambdaExpression => Lambda,
        ConditionalExpression => Conditional,
        TypeBinaryExpression => Relational,
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } => Primary,
        BinaryExpression binary => Operator(binary.NodeType)?.Level ?? Primary,
        UnaryExpression { NodeType: ExpressionType.TypeAs } => Relational,
        UnaryExpression { NodeType: ExpressionType.Quote or ExpressionType.ArrayLength } => Primary,
        UnaryExpression => Unary,
        _ => Primary,
    };
}
