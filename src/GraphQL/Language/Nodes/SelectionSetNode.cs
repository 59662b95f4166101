using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A selection set. Specification: Selection-Sets.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="selections">The selections in the order of the source; at least one when parsed.</param>
public sealed class SelectionSetNode(SourceLocation location, ImmutableArray<SelectionNode> selections) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections in the order of the source; at least one when parsed.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
