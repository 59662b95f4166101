namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A coordinate of a field, an enum value or an input field, such as <c>Office.name</c>. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the type.</param>
/// <param name="memberName">The name of the member.</param>
public sealed class MemberCoordinateNode(SourceLocation location, NameNode name, NameNode memberName)
    : SchemaCoordinateNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MemberCoordinate;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The name of the member.</summary>
    public NameNode MemberName { get; } = memberName;
}
