namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A reference to a type.</summary>
/// <param name="location">Where it starts.</param>
public abstract class TypeNode(SourceLocation location) : SyntaxNode(location);
