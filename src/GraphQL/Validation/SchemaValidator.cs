using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Validation;
using Digital40.GraphQL.Validation.Sdl;

namespace Digital40.GraphQL.Validation;

/// <summary>Checks the rules for schemas, with the messages of graphql-js. <see cref="SchemaBuilder"/> does both by itself.</summary>
public static class SchemaValidator
{
    /// <summary>Checks a document of the schema definition language: names, directives and extensions (<c>validateSDL</c> of graphql-js).</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="extending">The schema that the document extends, or null when it makes a new one.</param>
    /// <param name="rules">The names of the rules to apply, such as <c>KnownTypeNamesRule</c>; null for all.</param>
    /// <returns>The errors in the order in which the document is walked; empty when it is valid.</returns>
    public static ImmutableArray<GraphQLError> ValidateDocument(
        DocumentNode document,
        Schema? extending = null,
        IReadOnlyCollection<string>? rules = null) => SdlValidation.Validate(document, extending, rules);

    /// <summary>Checks a schema that was built (<c>validateSchema</c> of graphql-js). Specification: the Type Validation of each kind of type.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The errors: root types, directives, then types in the order of the schema; empty when it is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema) => TypeSystemValidation.Validate(schema);
}
