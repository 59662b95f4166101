namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A string. Specification: String-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The text that the string stands for, escapes resolved.</param>
/// <param name="block">Whether it was written as a block string.</param>
public sealed class StringValueNode(SourceLocation location, string value, bool block) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The text that the string stands for, escapes resolved.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; } = block;
}
