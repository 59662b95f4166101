using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

internal sealed partial class ExpressionWriter
{
    /// <summary>The expression without quotes and without conversions that need not be written.</summary>
    private static Expression Essence(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case UnaryExpression { NodeType: ExpressionType.Quote } quote:
                    expression = quote.Operand;
                    break;
                case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion
                    when IsImplicit(conversion):
                    expression = conversion.Operand;
                    break;
                case MethodCallExpression { Method.Name: "op_Implicit" } conversion:
                    expression = conversion.Arguments[0];
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool IsImplicit(UnaryExpression conversion)
    {
        if (conversion.Method is { IsSpecialName: true } method)
        {
            return method.Name == "op_Implicit";
        }

        if (conversion.Type.IsEnum && conversion.Operand is BinaryExpression)
        {
            return true;
        }

        var source = Nullable.GetUnderlyingType(conversion.Operand.Type) ?? conversion.Operand.Type;
        var target = Nullable.GetUnderlyingType(conversion.Type) ?? conversion.Type;
        var losesNull = source != conversion.Operand.Type && target == conversion.Type && conversion.Type.IsValueType;
        return !losesNull && (target.IsAssignableFrom(source) || IsWidening(source, target));
    }

    private static bool IsWidening(Type source, Type target) =>
        source.IsPrimitive && target.IsPrimitive && Rank(source) < Rank(target);

    /// <summary>The enumeration whose number the compiler compares.</summary>
    private static Expression WithoutNumber(Expression expression) => Essence(expression) switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
            when (Nullable.GetUnderlyingType(operand.Type) ?? operand.Type).IsEnum => Essence(operand),
        var essence => essence,
    };

    private static int Rank(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char => 2,
        TypeCode.Int32 or TypeCode.UInt32 => 3,
        TypeCode.Int64 or TypeCode.UInt64 => 4,
        TypeCode.Single => 5,
        TypeCode.Double => 6,
        _ => 7,
    };
}
