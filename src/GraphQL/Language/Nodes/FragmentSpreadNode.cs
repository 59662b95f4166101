using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The use of a named fragment. Specification: FragmentSpread.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the fragment.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public sealed class FragmentSpreadNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}
