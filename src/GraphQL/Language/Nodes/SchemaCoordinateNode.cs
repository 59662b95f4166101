namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The name of a place in a schema. Specification: SchemaCoordinate.</summary>
/// <param name="location">Where it starts.</param>
public abstract class SchemaCoordinateNode(SourceLocation location) : SyntaxNode(location);
