using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A document: executable definitions, type system definitions and extensions. Specification: Document.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="definitions">The definitions in the order of the source; at least one when parsed.</param>
public sealed class DocumentNode(SourceLocation location, ImmutableArray<DefinitionNode> definitions) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions in the order of the source; at least one when parsed.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}
