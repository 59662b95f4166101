using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The extension of a type.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name of the type that is extended.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
public abstract class TypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemExtensionNode(location)
{
    /// <summary>The name of the type that is extended.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in the order of the source; may be empty.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
