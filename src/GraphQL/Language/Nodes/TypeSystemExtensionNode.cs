namespace Digital40.GraphQL.Language.Nodes;

/// <summary>An extension of the type system.</summary>
/// <param name="location">Where it starts.</param>
public abstract class TypeSystemExtensionNode(SourceLocation location) : DefinitionNode(location);
