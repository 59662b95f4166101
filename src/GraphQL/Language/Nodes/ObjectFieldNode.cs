namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A field of an input object. Specification: ObjectField.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
public sealed class ObjectFieldNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
