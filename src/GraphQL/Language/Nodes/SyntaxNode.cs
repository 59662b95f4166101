namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A node of the syntax tree. Nodes are immutable and are told apart by reference.</summary>
/// <param name="location">Where it starts.</param>
public abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>The kind of the node.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node starts; <c>default</c> when it was made without a source.</summary>
    public SourceLocation Location { get; } = location;
}
