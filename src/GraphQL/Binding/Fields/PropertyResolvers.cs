using System.Linq.Expressions;
using System.Reflection;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Makes the fast path of properties: a typed delegate that reads without a context and without boxing.</summary>
internal static class PropertyResolvers
{
    private static readonly MethodInfo Make = typeof(FieldResolver).GetMethod(nameof(FieldResolver.Property))!;

    /// <summary>The resolver of a property of a class or interface.</summary>
    /// <param name="parent">The type of the parent.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value that was read.</param>
    /// <param name="written">What is written of it; the value itself when it is written as it is.</param>
    public static FieldResolver Create(Type parent, PropertyInfo property, ParameterExpression value, Expression written)
    {
        var read = written == value && property.DeclaringType == parent
            // Readable ones alone are found.
            ? property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(parent, value.Type))
            : Compile(parent, property, value, written);
        // The method gives a resolver.
        return (FieldResolver)Make.MakeGenericMethod(parent, written.Type).Invoke(null, [read])!;
    }

    private static Delegate Compile(Type parent, PropertyInfo property, ParameterExpression value, Expression written)
    {
        var instance = Expression.Parameter(parent, "parent");
        var read = Expression.Property(instance, property);
        var body = written == value ? (Expression)read : Expression.Block([value], Expression.Assign(value, read), written);
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(parent, written.Type), body, instance).Compile();
    }
}
