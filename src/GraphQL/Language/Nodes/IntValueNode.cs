namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An integer. Specification: Int-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The digits as written, with the sign.</param>
public sealed class IntValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written, with the sign.</summary>
    public string Value { get; } = value;
}
