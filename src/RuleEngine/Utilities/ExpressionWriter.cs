using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>Prints one expression. What the compiler has added, such as implicit conversions and closures, is left out.</summary>
internal sealed partial class ExpressionWriter
{
    private readonly Dictionary<ParameterExpression, string> _names = [];

    /// <summary>The text of the expression.</summary>
    public string Write(Expression expression) => Essence(expression) switch
    {
        LambdaExpression lambda => Lambda(lambda),
        BinaryExpression binary => Binary(binary),
        UnaryExpression unary => Unary(unary),
        ParameterExpression parameter => Name(parameter),
        ConstantExpression constant => Constant(constant, constant.Type),
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        InvocationExpression invocation => $"{Operand(invocation.Expression, Precedence.Primary)}({List(invocation.Arguments)})",
        IndexExpression index => $"{Operand(index.Object!, Precedence.Primary)}[{List(index.Arguments)}]",
        ConditionalExpression choice => Conditional(choice),
        TypeBinaryExpression test => $"{Operand(test.Expression, Precedence.Relational)} is {TypeText.Of(test.TypeOperand)}",
        var other => Creation(other),
    };

    private static string Constant(ConstantExpression constant, Type type) =>
        constant.Value is { } value && GeneratedName.Is(value.GetType().Name) ? string.Empty : ConstantText.Of(constant.Value, type);

    private string Lambda(LambdaExpression lambda)
    {
        var names = lambda.Parameters.Select(Name).ToArray();
        var parameters = names.Length == 1 ? names[0] : $"({string.Join(", ", names)})";
        return $"{parameters} => {Write(lambda.Body)}";
    }

    private string Name(ParameterExpression parameter)
    {
        if (!_names.TryGetValue(parameter, out var name))
        {
            name = GeneratedName.Readable(parameter.Name ?? string.Empty);
            name = name.Length > 0 ? name : $"x{_names.Count + 1}";
            _names.Add(parameter, name);
        }

        return name;
    }

    private string Binary(BinaryExpression binary)
    {
        if (binary.NodeType == ExpressionType.ArrayIndex)
        {
            return $"{Operand(binary.Left, Precedence.Primary)}[{Write(binary.Right)}]";
        }

        if (Precedence.Operator(binary.NodeType) is not { } operation)
        {
            return binary.ToString();
        }

        var isRightAssociative = binary.NodeType is ExpressionType.Coalesce or ExpressionType.Assign;
        var comparesNames = operation.Level is >= Precedence.BitwiseOr and <= Precedence.Relational;
        var left = comparesNames ? WithoutNumber(binary.Left) : Essence(binary.Left);
        var right = comparesNames ? WithoutNumber(binary.Right) : Essence(binary.Right);
        return $"{Side(left, right, operation.Level + (isRightAssociative ? 1 : 0))} {operation.Text} "
            + Side(right, left, operation.Level + (isRightAssociative ? 0 : 1));
    }

    /// <summary>One side of an operator. A number is printed as what it is compared with: an enumeration or a character.</summary>
    private string Side(Expression side, Expression other, int level)
    {
        var type = Nullable.GetUnderlyingType(other.Type) ?? other.Type;
        var isNamed = type.IsEnum || type == typeof(char);
        return isNamed && side is ConstantExpression constant ? Constant(constant, type) : Operand(side, level);
    }

    private string Unary(UnaryExpression unary) => unary.NodeType switch
    {
        ExpressionType.Not when unary.Type != typeof(bool) && unary.Type != typeof(bool?) => $"~{Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.Not => $"!{Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.OnesComplement => $"~{Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.Negate or ExpressionType.NegateChecked => $"-{Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.UnaryPlus => $"+{Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.Convert or ExpressionType.ConvertChecked =>
            $"({TypeText.Of(unary.Type)}){Operand(unary.Operand, Precedence.Unary)}",
        ExpressionType.TypeAs => $"{Operand(unary.Operand, Precedence.Relational)} as {TypeText.Of(unary.Type)}",
        ExpressionType.ArrayLength => $"{Operand(unary.Operand, Precedence.Primary)}.Length",
        ExpressionType.Throw => $"throw {Write(unary.Operand)}",
        _ => unary.ToString(),
    };

    private string Conditional(ConditionalExpression choice) =>
        $"{Operand(choice.Test, Precedence.Conditional + 1)} ? {Write(choice.IfTrue)} : {Write(choice.IfFalse)}";

    private string Operand(Expression expression, int level)
    {
        var essence = Essence(expression);
        var text = Write(essence);
        return Precedence.Of(essence) < level ? $"({text})" : text;
    }

    private string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(Write));
}
