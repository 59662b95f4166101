namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A value or a variable.</summary>
/// <param name="location">Where it starts.</param>
public abstract class ValueNode(SourceLocation location) : SyntaxNode(location);
