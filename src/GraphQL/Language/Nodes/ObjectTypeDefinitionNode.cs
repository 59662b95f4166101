using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An object type. Specification: ObjectTypeDefinition.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="description">The description, or null when there is none.</param>
/// <param name="name">The name.</param>
/// <param name="interfaces">The interfaces it implements; may be empty.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="fields">The fields; may be empty.</param>
public sealed class ObjectTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : TypeDefinitionNode(location, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <summary>The interfaces it implements; may be empty.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields; may be empty.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
