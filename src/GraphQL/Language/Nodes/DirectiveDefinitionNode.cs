using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The definition of a directive. Specification: DirectiveDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name without the at sign.</param>
/// <param name="arguments">The arguments; may be empty.</param>
/// <param name="repeatable">Whether it may stand more than once at one place.</param>
/// <param name="locations">The places where it may stand; at least one when parsed.</param>
public sealed class DirectiveDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool repeatable,
    ImmutableArray<NameNode> locations)
    : TypeSystemDefinitionNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments; may be empty.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool Repeatable { get; } = repeatable;

    /// <summary>The places where it may stand; at least one when parsed.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
