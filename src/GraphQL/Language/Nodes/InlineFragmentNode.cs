using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An inline fragment. Specification: Inline-Fragments.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="typeCondition">The type condition, or null when there is none.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="selectionSet">What is selected.</param>
public sealed class InlineFragmentNode(
    SourceLocation location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type condition, or null when there is none.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
