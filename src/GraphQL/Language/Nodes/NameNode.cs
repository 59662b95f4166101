namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A name. Specification: Names.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The name as written.</param>
public sealed class NameNode(SourceLocation location, string value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name as written.</summary>
    public string Value { get; } = value;
}
