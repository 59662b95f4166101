namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An argument of a field or a directive. Specification: Language.Arguments.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
public sealed class ArgumentNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
