namespace Digital40.GraphQL.Types;

/// <summary>A type without null. Specification: Type-System.Non-Null.</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>The type without null.</summary>
    /// <param name="ofType">The type that may not be null.</param>
    /// <exception cref="ArgumentException">The type is a non-null type already.</exception>
    public NonNullType(GraphQLType ofType)
    {
        OfType = ofType is NonNullType ? throw new ArgumentException($"{ofType} is non-null already.", nameof(ofType)) : ofType;
        Named = ofType.Named;
    }

    /// <summary>The type that may not be null.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
