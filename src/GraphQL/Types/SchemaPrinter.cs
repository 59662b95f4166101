using Digital40.GraphQL.Types.Printing;

namespace Digital40.GraphQL.Types;

/// <summary>Prints schemas in the schema definition language, in the layout of graphql-js. What is printed builds the same schema again.</summary>
public static class SchemaPrinter
{
    /// <summary>
    /// Prints a schema: its directives and its types, without standard and introspection ones, in the order of the schema. Of the directives on them
    /// only the standard ones are printed, which introspection shows too.
    /// </summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema) => new SchemaText(withDirectives: false).Print(schema);

    /// <summary>Prints a schema with all the directives that stand on its members, the application's own too.</summary>
    /// <param name="schema">The schema.</param>
    public static string PrintWithDirectives(Schema schema) => new SchemaText(withDirectives: true).Print(schema);
}
