using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A field of a selection set. Specification: Language.Fields.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="alias">The alias, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">The arguments in the order of the source; may be empty.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="selectionSet">What is selected of the field, or null for a leaf.</param>
public sealed class FieldNode(
    SourceLocation location,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(location, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, or null when there is none.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in the order of the source; may be empty.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of the field, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
