namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A coordinate of an argument of a directive, such as <c>@deprecated(reason:)</c>. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the directive, without the at sign.</param>
/// <param name="argumentName">The name of the argument.</param>
public sealed class DirectiveArgumentCoordinateNode(SourceLocation location, NameNode name, NameNode argumentName)
    : SchemaCoordinateNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveArgumentCoordinate;

    /// <summary>The name of the directive, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name of the argument.</summary>
    public NameNode ArgumentName { get; } = argumentName;
}
