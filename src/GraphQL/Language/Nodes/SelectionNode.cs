using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public abstract class SelectionNode(SourceLocation location, ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
