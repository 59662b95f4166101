using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of an object type. Specification: ObjectTypeExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="interfaces">The interfaces that are added; may be empty.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="fields">The fields that are added; may be empty.</param>
public sealed class ObjectTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    /// <summary>The interfaces that are added; may be empty.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields that are added; may be empty.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}
