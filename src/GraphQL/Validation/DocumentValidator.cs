using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation;

/// <summary>Validates executable documents. Specification: Validation.</summary>
public static class DocumentValidator
{
    /// <summary>Validates a document under every rule of the specification.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">Limits and settings, or null for the defaults.</param>
    /// <returns>The errors in the order in which the document is walked; empty when it is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null) =>
        Validate(schema, document, ValidationRules.Specified, options);

    /// <summary>Validates a document under chosen rules.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="rules">The rules. Several rules at one node report in the order of the set.</param>
    /// <param name="options">Limits and settings, or null for the defaults.</param>
    /// <returns>The errors in the order in which the document is walked; empty when it is valid.</returns>
    public static ImmutableArray<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        ValidationRules rules,
        ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(rules);
        var run = rules.Rent();
        var errors = run.Validate(schema, document, options ?? ValidationOptions.Default);
        rules.Return(run);
        return errors;
    }
}
