using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>Builds schemas from the schema definition language.</summary>
public static class SchemaBuilder
{
    /// <summary>Builds a schema and checks every rule for it.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLException">The document is no valid schema; holds every error.</exception>
    public static Schema Build(DocumentNode document, SchemaOptions? options = null) => throw new NotImplementedException();

    /// <summary>Builds a schema and checks every rule for it.</summary>
    /// <param name="source">Definitions and extensions.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLException">The source is no valid schema; holds every error.</exception>
    public static Schema Build(string source, SchemaOptions? options = null) => throw new NotImplementedException();
}
