using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Chooses how values of a C# type are written, once for each field.</summary>
internal static class LeafWriters
{
    /// <summary>The writer of a C# type for a scalar or enum type.</summary>
    public static LeafWriter<T> For<T>(NamedType type)
    {
        if (type is EnumType enumType)
        {
            return (LeafWriter<T>)ForEnum(enumType, typeof(T));
        }

        var scalar = (ScalarType)type;
        return scalar.Coercion is ScalarCoercion<T> typed
            ? new TypedScalarWriter<T>(typed)
            : (LeafWriter<T>?)Standard(scalar, typeof(T)) ?? new AnyScalarWriter<T>(scalar.Coercion);
    }

    private static object ForEnum(EnumType type, Type value)
    {
        if (value.IsEnum)
        {
            return Make(typeof(EnumWriter<>), value, type);
        }

        return Nullable.GetUnderlyingType(value) is { IsEnum: true } inner
            ? Make(typeof(NullableWriter<>), inner, ForEnum(type, inner))
            : Make(typeof(AnyEnumWriter<>), value, type);
    }

    private static object? Standard(ScalarType scalar, Type value)
    {
        if (Nullable.GetUnderlyingType(value) is { } inner)
        {
            return ForValue(scalar, inner) is { } writer ? Make(typeof(NullableWriter<>), inner, writer) : null;
        }

        return ForValue(scalar, value);
    }

    private static object? ForValue(ScalarType scalar, Type value)
    {
        if (value.IsValueType && typeof(ScalarCoercion<>).MakeGenericType(value).IsInstanceOfType(scalar.Coercion))
        {
            return Make(typeof(TypedScalarWriter<>), value, scalar.Coercion);
        }

        return (scalar.Name, Type.GetTypeCode(value)) switch
        {
            ("String" or "ID", TypeCode.String) => new StringWriter(),
            ("ID", TypeCode.Int32 or TypeCode.Int64) when !value.IsEnum => Make(typeof(FormattedIdWriter<>), value),
            ("ID", TypeCode.Object) when value == typeof(Guid) => new FormattedIdWriter<Guid>(),
            ("Int", TypeCode.Int32) when !value.IsEnum => new IntWriter(),
            ("Float", TypeCode.Double) => new DoubleWriter(),
            ("Float", TypeCode.Decimal) => new DecimalWriter(),
            ("Boolean", TypeCode.Boolean) => new BooleanWriter(),
            _ => null,
        };
    }

    private static object Make(Type writer, Type value, params object[] arguments) =>
        Activator.CreateInstance(writer.MakeGenericType(value), arguments)!; // a constructor never gives null
}
