using System.Globalization;
using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Outputs;

/// <summary>Which C# types a scalar writes, and how they become the one that it knows.</summary>
internal static class ScalarOutputs
{
    private static readonly Type[] SmallIntegers = [typeof(short), typeof(ushort), typeof(byte), typeof(sbyte)];
    private static readonly Type[] WholeNumbers = [typeof(int), typeof(long), .. SmallIntegers];

    /// <summary>Turns a value into what the scalar writes; null when it writes no such type.</summary>
    public static Expression? Write(Expression value, ScalarType scalar, ClrSlot slot, ObjectType owner)
    {
        var type = slot.Core;
        return scalar.Name switch
        {
            "ID" => WriteId(value, slot, owner),
            "Int" when SmallIntegers.Contains(type) => Expression.Convert(value, typeof(int)),
            "Float" when WholeNumbers.Contains(type) => Expression.Convert(value, typeof(double)),
            "Float" when type == typeof(decimal) => value,
            "Float" when type == typeof(float) => Expression.Call(typeof(ScalarOutputs), nameof(Widen), null, value),
            _ => scalar.Coercion.CanWrite(type) ? value : null,
        };
    }

    private static Expression? WriteId(Expression value, ClrSlot slot, ObjectType owner)
    {
        if (slot.Core == typeof(NodeId))
        {
            return Expression.Call(value, nameof(ToString), null);
        }

        if (!NodeKeys.CanRead(slot.Core))
        {
            return null;
        }

        var key = NodeKeys.Write(value);
        return slot.Id is { } marker
            ? Expression.Call(typeof(NodeIds), nameof(NodeIds.Format), null, Expression.Constant(marker.TypeName ?? owner.Name), key)
            : key;
    }

    // 0.1f is written 0.1 and not 0.10000000149011612.
    private static double Widen(float value) => double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
