namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A reference to a type without null. Specification: NonNullType.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="type">The type that may not be null: a named type or a list.</param>
public sealed class NonNullTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The type that may not be null: a named type or a list.</summary>
    public TypeNode Type { get; } = type;
}
