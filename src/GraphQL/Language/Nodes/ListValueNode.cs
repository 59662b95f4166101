using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A list. Specification: List-Value.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="values">The items in the order of the source; may be empty.</param>
public sealed class ListValueNode(SourceLocation location, ImmutableArray<ValueNode> values) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items in the order of the source; may be empty.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}
