namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An enum value. Specification: Enum-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The name of the value.</param>
public sealed class EnumValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name of the value.</summary>
    public string Value { get; } = value;
}
