using System.Collections.Immutable;
using System.Reflection;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.Binding.Naming;

/// <summary>A place in C# that holds a value: its type, whether it may be null, and whether its ids are node ids.</summary>
/// <param name="Type">The type as declared.</param>
/// <param name="Nullability">What the compiler knows of null, or null when it knows nothing.</param>
/// <param name="Id">The attribute that makes its ids node ids, or null.</param>
internal readonly record struct ClrSlot(Type Type, NullabilityInfo? Nullability, INodeIdMarker? Id = null)
{
    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type Core => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>Whether null is allowed; null when nobody says.</summary>
    public bool? AllowsNull => Type.IsValueType
        ? Nullable.GetUnderlyingType(Type) is not null
        : Nullability?.ReadState switch
        {
            NullabilityState.NotNull => false,
            NullabilityState.Nullable => true,
            _ => null,
        };

    public static ClrSlot Of(ParameterInfo parameter) =>
        new(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), Marker(parameter));

    public static ClrSlot Of(PropertyInfo property) =>
        new(property.PropertyType, DependsOnTypeArgument(property) ? null : new NullabilityInfoContext().Create(property), Marker(property));

    /// <summary>What a method returns.</summary>
    public static ClrSlot OfReturn(MethodInfo method) => new(
        method.ReturnType,
        DependsOnTypeArgument(method) ? null : new NullabilityInfoContext().Create(method.ReturnParameter),
        Marker(method));

    /// <summary>The first type argument, such as the result of a task.</summary>
    public ClrSlot Argument() => new(Type.GetGenericArguments()[0], Nullability is { GenericTypeArguments: [var first, ..] } ? first : null, Id);

    /// <summary>The items when it is a list, or null when it is none.</summary>
    public ClrSlot? Item()
    {
        if (Core.IsArray)
        {
            // An array type always has the type of its items.
            return new ClrSlot(Core.GetElementType()!, Nullability?.ElementType, Id);
        }

        if (Core == typeof(string) || FindEnumerable(Core) is not { } enumerable)
        {
            return null;
        }

        var known = Core.IsGenericType && Core.GetGenericArguments() is [var only] && only == enumerable.GetGenericArguments()[0];
        return new ClrSlot(
            enumerable.GetGenericArguments()[0],
            known && Nullability is { GenericTypeArguments: [var item] } ? item : null,
            Id);
    }

    public override string ToString() => AllowsNull == true && !Type.IsValueType ? $"{ClrNames.Of(Type)}?" : ClrNames.Of(Type);

    private static Type? FindEnumerable(Type type) =>
        IsEnumerable(type) ? type : Array.Find(type.GetInterfaces(), IsEnumerable);

    private static bool IsEnumerable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    // Of a member of Edge<Office> that is declared as T the compiler's note says nothing about Office.
    private static bool DependsOnTypeArgument(MemberInfo member) =>
        member.DeclaringType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) switch
        {
            PropertyInfo property => property.PropertyType.ContainsGenericParameters,
            MethodInfo method => method.ReturnType.ContainsGenericParameters,
            _ => false,
        };

    private static INodeIdMarker? Marker(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(inherit: true).OfType<INodeIdMarker>().FirstOrDefault();
}
