using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Rete;

/// <summary>A condition of the form "something of the fact equals a value that cannot change".</summary>
/// <param name="Subject">What is compared, as a function of the fact.</param>
/// <param name="Constant">What it is compared with.</param>
internal sealed record ConstantComparison(LambdaExpression Subject, object? Constant)
{
    /// <summary>Whether another comparison has the same outcome for every fact.</summary>
    public bool IsSameAs(ConstantComparison? other) =>
        other is not null && Equals(Constant, other.Constant) && ExpressionComparer.Instance.Equals(Subject, other.Subject);

    /// <summary>Reads a condition, or null when it has another form.</summary>
    public static ConstantComparison? Of(LambdaExpression condition)
    {
        if (condition.Parameters.Count != 1 || condition.Body is not BinaryExpression { NodeType: ExpressionType.Equal } equal
            || !EqualityTypes.IsHashable(equal))
        {
            return null;
        }

        return Of(condition, equal.Left, equal.Right) ?? Of(condition, equal.Right, equal.Left);
    }

    private static ConstantComparison? Of(LambdaExpression condition, Expression subject, Expression constant)
    {
        return IsFixed(constant) && ParameterFinder.Uses(subject, condition.Parameters[0])
            ? new ConstantComparison(Expression.Lambda(subject, condition.Parameters), Evaluate(constant))
            : null;
    }

    private static object? Evaluate(Expression expression) =>
        Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    /// <summary>Whether an expression always gives the same value: constants, and read-only members of them.</summary>
    private static bool IsFixed(Expression expression)
    {
        return expression switch
        {
            ConstantExpression => true,
            UnaryExpression { NodeType: ExpressionType.Convert } convert => IsFixed(convert.Operand),
            MemberExpression { Member: FieldInfo field } member => (field.IsInitOnly || field.IsLiteral || IsCaptured(field)) && IsFixedOwner(member),
            MemberExpression { Member: PropertyInfo property } member => IsReadOnly(property) && IsFixedOwner(member),
            _ => false,
        };
    }

    private static bool IsFixedOwner(MemberExpression member) => member.Expression is null || IsFixed(member.Expression);

    /// <summary>A local variable of <c>Define</c> that the condition captured: it has its final value once the rule is defined.</summary>
    private static bool IsCaptured(FieldInfo field) =>
        field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute), false) && field.DeclaringType.Name.Contains("DisplayClass", StringComparison.Ordinal);

    private static bool IsReadOnly(PropertyInfo property)
    {
        var field = property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic);
        return field is { IsInitOnly: true } && property.GetMethod is { IsVirtual: false };
    }
}
