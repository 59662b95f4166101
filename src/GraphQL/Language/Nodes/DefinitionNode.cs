namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A definition of a document.</summary>
/// <param name="location">Where it starts.</param>
public abstract class DefinitionNode(SourceLocation location) : SyntaxNode(location);
