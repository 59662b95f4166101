namespace Digital40.GraphQL.Language.Nodes;

/// <summary>A definition of the type system.</summary>
/// <param name="location">Where it starts.</param>
public abstract class TypeSystemDefinitionNode(SourceLocation location) : DefinitionNode(location);
