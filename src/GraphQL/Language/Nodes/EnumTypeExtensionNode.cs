using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of an enum type. Specification: EnumTypeExtension.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name.</param>
/// <param name="directives">The directives in the order of the source; may be empty.</param>
/// <param name="values">The values that are added; may be empty.</param>
public sealed class EnumTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeExtensionNode(location, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <summary>The values that are added; may be empty.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}
