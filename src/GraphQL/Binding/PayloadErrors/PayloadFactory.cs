using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Binding.Naming;

namespace Digital40.GraphQL.Binding.PayloadErrors;

/// <summary>Makes payloads that hold an error and nothing else.</summary>
internal static class PayloadFactory
{
    /// <summary>Compiles what makes a payload of an error.</summary>
    /// <param name="payload">The C# type of the payload.</param>
    /// <param name="item">The type of the items of <c>errors</c>, when the payload can be made.</param>
    /// <returns>Null when the payload has no place for errors, or cannot be made of them alone.</returns>
    public static Func<object, object>? Compile(Type payload, out Type? item)
    {
        item = null;
        var error = Expression.Parameter(typeof(object), "error");
        foreach (var constructor in payload.GetConstructors())
        {
            var errors = Array.Find(constructor.GetParameters(), parameter => SchemaNames.OfInput(parameter).Contains("errors"));
            if (errors is not null && List(error, errors.ParameterType, out item) is { } list
                && constructor.GetParameters().All(parameter => parameter == errors || Nothing(parameter) is not null))
            {
                var arguments = constructor.GetParameters().Select(parameter => parameter == errors ? list : Nothing(parameter)!);
                return Lambda(Expression.New(constructor, arguments), error);
            }
        }

        var property = Array.Find(payload.GetProperties(), candidate => candidate.SetMethod is { IsPublic: true } && SchemaNames.OfInput(candidate).Contains("errors"));
        return property is not null && payload.GetConstructor(Type.EmptyTypes) is { } empty && List(error, property.PropertyType, out item) is { } value
            ? Lambda(Expression.MemberInit(Expression.New(empty), Expression.Bind(property, value)), error)
            : null;
    }

    private static Func<object, object> Lambda(Expression create, ParameterExpression error) =>
        Expression.Lambda<Func<object, object>>(Expression.Convert(create, typeof(object)), error).Compile();

    private static Expression? Nothing(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? ParameterDefaults.Of(parameter)
        : ClrSlot.Of(parameter).AllowsNull == true ? Expression.Default(parameter.ParameterType)
        : null;

    private static Expression? List(ParameterExpression error, Type list, out Type? item)
    {
        item = new ClrSlot(list, null).Item()?.Type;
        if (item is null || item.IsValueType)
        {
            return null;
        }

        var array = Expression.NewArrayInit(item, Expression.Convert(error, item));
        if (list.IsAssignableFrom(array.Type))
        {
            return Expression.Convert(array, list);
        }

        return list == typeof(ImmutableArray<>).MakeGenericType(item) ? Expression.Call(typeof(ImmutableArray), nameof(ImmutableArray.Create), [item], array)
            // A list has a constructor that takes items.
            : list == typeof(List<>).MakeGenericType(item) ? Expression.New(list.GetConstructor([typeof(IEnumerable<>).MakeGenericType(item)])!, array)
            : null;
    }
}
