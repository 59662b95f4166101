using System.Linq.Expressions;
using System.Reflection;

namespace Digital40.GraphQL.Binding.Naming;

/// <summary>The default values of C# parameters, which metadata keeps as numbers where they are enums and as null where they are structs.</summary>
internal static class ParameterDefaults
{
    /// <summary>The default value of a parameter that has one.</summary>
    public static ConstantExpression Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var value = parameter.DefaultValue;
        if (value is null && type.IsValueType)
        {
            value = Activator.CreateInstance(type);
        }
        else if (value is not null && (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumType)
        {
            value = Enum.ToObject(enumType, value);
        }

        return Expression.Constant(value, type);
    }
}
