using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An input object. Specification: Input-Object-Values.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="fields">The fields in the order of the source; may be empty, and may repeat a name until validated.</param>
public sealed class ObjectValueNode(SourceLocation location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields in the order of the source; may be empty, and may repeat a name until validated.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}
