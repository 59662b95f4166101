namespace Digital40.GraphQL.Language.Nodes;

/// <summary><c>null</c>. Specification: Null-Value.</summary>
/// <param name="location">Where it starts.</param>
public sealed class NullValueNode(SourceLocation location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
