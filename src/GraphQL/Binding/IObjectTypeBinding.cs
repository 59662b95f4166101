namespace Digital40.GraphQL.Binding;

/// <summary>What <see cref="ObjectTypeAttribute{T}"/> says, read without knowing its type argument.</summary>
internal interface IObjectTypeBinding
{
    /// <summary>The C# type of the values.</summary>
    Type ValueType { get; }

    /// <summary>The name of the object type in the schema, or null when it is that of the C# type.</summary>
    string? Name { get; }
}
