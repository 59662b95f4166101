using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An operation or a fragment definition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="selectionSet">What is selected.</param>
public abstract class ExecutableDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : DefinitionNode(location)
{
    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
