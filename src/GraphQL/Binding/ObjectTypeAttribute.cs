namespace Digital40.GraphQL.Binding;

/// <summary>The static class holds resolvers of the fields of an object type whose values are of a C# type. Public members of that type bind by name.</summary>
/// <typeparam name="T">The C# type of the values.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute, IObjectTypeBinding
{
    /// <summary>The object type has the name of the C# type.</summary>
    public ObjectTypeAttribute()
    {
    }

    /// <summary>The object type has a name of its own.</summary>
    /// <param name="name">The name in the schema.</param>
    public ObjectTypeAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The name of the object type in the schema, or null when it is that of the C# type.</summary>
    public string? Name { get; }

    Type IObjectTypeBinding.ValueType => typeof(T);
}
