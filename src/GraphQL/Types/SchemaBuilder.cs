using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Building;
using Digital40.GraphQL.Types.Introspection;
using Digital40.GraphQL.Types.Scalars;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Types;

/// <summary>
/// Builds schemas from the schema definition language. Every rule is checked, and all errors are told at once: first those of the document, then
/// those of its
/// default values and directives, then those of the types, each in the order of the source.
/// </summary>
public static class SchemaBuilder
{
    /// <summary>Builds a schema and checks every rule for it.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="GraphQLException">The document is no valid schema; holds every error.</exception>
    public static Schema Build(DocumentNode document, SchemaOptions? options = null)
    {
        var errors = SchemaValidator.ValidateDocument(document);
        return Check(errors, SchemaAssembly.Make(document, Coercions(options)));
    }

    /// <summary>Builds a schema and checks every rule for it.</summary>
    /// <param name="source">Definitions and extensions.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="GraphQLException">The source is no valid schema; holds every error.</exception>
    public static Schema Build(string source, SchemaOptions? options = null) => Build(Parser.ParseDocument(source), options);

    /// <summary>Builds a schema from several files and checks every rule for it. Errors begin with the file, the line and the column.</summary>
    /// <param name="sources">Definitions and extensions; the files make one document, so that any may extend what another defines.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="GraphQLException">
    /// The files are no valid schema; holds every error, or where files are no GraphQL one for each of them.
    /// </exception>
    public static Schema Build(IEnumerable<SchemaSource> sources, SchemaOptions? options = null)
    {
        var files = new SourceFiles(sources);
        try
        {
            return Build(files.Document, options);
        }
        catch (GraphQLException exception)
        {
            throw new GraphQLException([.. exception.Errors.Select(files.Locate)]);
        }
    }

    /// <summary>Builds a schema from another and checks every rule for it. Scalars of the other keep their coercion.</summary>
    /// <param name="schema">The schema to extend; it stays as it is.</param>
    /// <param name="document">Extensions, and definitions of new types and directives.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="GraphQLException">The document is no valid extension of the schema; holds every error.</exception>
    public static Schema Extend(Schema schema, DocumentNode document, SchemaOptions? options = null)
    {
        var errors = SchemaValidator.ValidateDocument(document, schema);
        return Check(errors, SchemaAssembly.Extend(schema, document, Coercions(options, schema)));
    }

    /// <summary>
    /// Builds a schema and checks the rules for its document alone, as <c>buildSchema</c> of graphql-js does: its types may be at odds.
    /// </summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <exception cref="GraphQLException">The document breaks rules for documents; holds every error.</exception>
    internal static Schema BuildWithoutTypeValidation(DocumentNode document)
    {
        var errors = SchemaValidator.ValidateDocument(document);
        var (schema, found) = SchemaAssembly.Make(document, Coercions(null));
        return errors.IsEmpty && found.IsEmpty ? schema : throw new GraphQLException(errors.AddRange(found));
    }

    private static Schema Check(ImmutableArray<GraphQLError> errors, (Schema Schema, ImmutableArray<GraphQLError> Errors) made)
    {
        var all = errors.AddRange(made.Errors).AddRange(SchemaValidator.Validate(made.Schema));
        return all.IsEmpty ? made.Schema : throw new GraphQLException(all);
    }

    private static Dictionary<string, ScalarCoercion> Coercions(SchemaOptions? options, Schema? extended = null)
    {
        var coercions = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal);
        foreach (var type in extended?.Types ?? NamedCollection<NamedType>.Empty)
        {
            if (type is ScalarType scalar && !IntrospectionTypes.Standard.Contains(scalar.Name))
            {
                coercions[scalar.Name] = scalar.Coercion;
            }
        }

        foreach (var (name, coercion) in options?.Scalars ?? new Dictionary<string, ScalarCoercion>())
        {
            coercions[name] = coercion;
        }

        return coercions;
    }
}
