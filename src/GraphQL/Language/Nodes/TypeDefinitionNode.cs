using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The definition of a type.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public abstract class TypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemDefinitionNode(location)
{
    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
