namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A coordinate of a type, such as <c>Office</c>. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the type.</param>
public sealed class TypeCoordinateNode(SourceLocation location, NameNode name)
    : SchemaCoordinateNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeCoordinate;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;
}
