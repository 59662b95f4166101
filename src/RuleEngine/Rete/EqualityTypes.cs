using System.Linq.Expressions;

namespace Digital40.RuleEngine.Rete;

/// <summary>Types whose <c>==</c> is the same as being equal in a hash table.</summary>
internal static class EqualityTypes
{
    private static readonly HashSet<Type> Hashable =
    [
        typeof(string), typeof(bool), typeof(char), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint),
        typeof(long), typeof(ulong), typeof(decimal), typeof(Guid), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(DateTime),
        typeof(Type),
    ];

    /// <summary>Whether an equality can be answered by a hash table; floating-point numbers cannot, since NaN differs from itself.</summary>
    public static bool IsHashable(BinaryExpression equal)
    {
        var type = equal.Left.Type;
        return type == equal.Right.Type && (Hashable.Contains(type) || type.IsEnum) && (equal.Method is null || equal.Method.DeclaringType == type);
    }
}
