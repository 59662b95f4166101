namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A coordinate of an argument of a field, such as <c>Office.children(first:)</c>. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the type.</param>
/// <param name="fieldName">The name of the field.</param>
/// <param name="argumentName">The name of the argument.</param>
public sealed class ArgumentCoordinateNode(SourceLocation location, NameNode name, NameNode fieldName, NameNode argumentName)
    : SchemaCoordinateNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ArgumentCoordinate;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name of the field.</summary>
    public NameNode FieldName { get; } = fieldName;

    /// <summary>The name of the argument.</summary>
    public NameNode ArgumentName { get; } = argumentName;
}
