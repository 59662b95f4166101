namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A number with a fraction or an exponent. Specification: Float-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="value">The number as written.</param>
public sealed class FloatValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}
