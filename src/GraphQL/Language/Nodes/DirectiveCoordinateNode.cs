namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A coordinate of a directive, such as <c>@deprecated</c>. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name without the at sign.</param>
public sealed class DirectiveCoordinateNode(SourceLocation location, NameNode name)
    : SchemaCoordinateNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveCoordinate;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;
}
