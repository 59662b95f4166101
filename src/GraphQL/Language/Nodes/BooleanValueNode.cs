namespace Digital40.GraphQL.Language.Nodes;

/// <summary><c>true</c> or <c>false</c>. Specification: Boolean-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The value.</param>
public sealed class BooleanValueNode(SourceLocation location, bool value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
