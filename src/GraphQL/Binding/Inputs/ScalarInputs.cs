using System.Linq.Expressions;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Which C# types hold the values of a scalar that comes in.</summary>
internal static class ScalarInputs
{
    /// <summary>Reads a coerced value that is not null; null when the type does not hold it.</summary>
    public static Expression? Read(Expression value, ScalarType scalar, ClrSlot slot)
    {
        var from = scalar.Coercion.ValueType;
        if (scalar.Name == "ID" && (slot.Id is not null || slot.Core != typeof(string)))
        {
            return ReadId(Expression.Convert(value, from), slot);
        }

        if (slot.Core.IsAssignableFrom(from))
        {
            return Expression.Convert(value, slot.Core);
        }

        return scalar.Name == "Int" && slot.Core == typeof(long) ? Expression.Convert(Expression.Convert(value, from), typeof(long)) : null;
    }

    private static Expression? ReadId(Expression text, ClrSlot slot)
    {
        if (slot.Core == typeof(NodeId))
        {
            return Expression.Call(typeof(NodeIds), nameof(NodeIds.Parse), null, text);
        }

        var key = slot.Id is { } marker
            ? Expression.Call(typeof(NodeIds), nameof(NodeIds.KeyOf), null, text, Expression.Constant(marker.TypeName, typeof(string)))
            : text;
        return slot.Core == typeof(string) ? key : NodeKeys.CanRead(slot.Core) ? NodeKeys.Read(key, slot.Core) : null;
    }
}
