using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>Applies the rules for documents of the schema definition language.</summary>
internal static class SdlValidation
{
    /// <summary>The errors of a document, in the order of the source.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">The schema that it extends, or null when it makes a new one.</param>
    /// <param name="rules">The names of the rules to apply, or null for all.</param>
    public static ImmutableArray<GraphQLError> Validate(DocumentNode document, Schema? schema, IReadOnlyCollection<string>? rules)
    {
        var context = new SdlContext(document, schema);
        ImmutableArray<SdlRule> applied = [.. SdlRules.All.Where(rule => rules?.Contains(rule.Name) != false).Select(rule => rule.Make(context))];
        new SdlWalker(applied).Walk(document);
        return context.Errors;
    }
}
