using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>What the rules for a document share.</summary>
internal sealed class SdlContext
{
    /// <summary>How many names are compared in search of suggestions, which bounds the time for a document in which most names are wrong.</summary>
    private const int MaxComparisons = 250_000;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private int _comparisonsLeft = MaxComparisons;

    /// <summary>Reads what the document defines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">The schema that it extends, or null when it makes a new one.</param>
    public SdlContext(DocumentNode document, Schema? schema)
    {
        Document = document;
        Schema = schema;
        Directives = SdlDirectives.Read(document, schema);
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode type)
            {
                DefinedTypes[type.Name.Value] = type;
            }
        }
    }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>The schema that the document extends, or null when it makes a new one.</summary>
    public Schema? Schema { get; }

    /// <summary>The directives that may be used, by name: those of the schema or the standard ones, and those of the document.</summary>
    public Dictionary<string, SdlDirective> Directives { get; }

    /// <summary>The types that the document defines, by name.</summary>
    public Dictionary<string, TypeDefinitionNode> DefinedTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Adds an error.</summary>
    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes) => _errors.Add(GraphQLError.At(message, nodes));

    /// <summary>The sentence that offers names which are like a wrong one; empty when there are none.</summary>
    /// <param name="name">The wrong name.</param>
    /// <param name="options">The names that would have been right.</param>
    public string DidYouMean(string name, IReadOnlyCollection<string> options)
    {
        _comparisonsLeft -= options.Count;
        return _comparisonsLeft < 0 ? "" : Suggestions.DidYouMean(Suggestions.For(name, options));
    }
}
