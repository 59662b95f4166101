using System.Collections.Frozen;
using System.Collections.Immutable;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Limits;

namespace Digital40.GraphQL.Execution.Caching;

/// <summary>A document that was found good, with the plans of its operations.</summary>
internal sealed class CachedDocument
{
    private readonly FrozenDictionary<string, OperationPlan> _byName;
    private readonly OperationPlan? _single;
    private readonly List<OperationPlan> _operations;

    private CachedDocument(byte[] source, DocumentNode document, LimitCheck? limits, List<OperationPlan> operations)
    {
        Source = source;
        Document = document;
        Limits = limits;
        _operations = operations;
        _single = operations.Count == 1 ? operations[0] : null;
        var byName = new Dictionary<string, OperationPlan>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Operation.Name is { } name)
            {
                byName[name.Value] = operation;
            }
        }

        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public byte[] Source { get; }

    public DocumentNode Document { get; }

    /// <summary>What the limits still have to look at in each request, or null for nothing.</summary>
    public LimitCheck? Limits { get; }

    /// <summary>What those are told who may not introspect; empty where the document does not introspect, or everybody may.</summary>
    public ImmutableArray<GraphQLError> IntrospectionErrors { get; set; } = [];

    /// <summary>Whether somebody asked for it since the cache looked last.</summary>
    public bool WasUsed { get; set; }

    /// <summary>Plans the operations of a document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="source">The source.</param>
    /// <param name="document">What it says.</param>
    /// <param name="limits">What the limits found, or null.</param>
    /// <param name="costs">Reckons the costs, or null for none.</param>
    /// <exception cref="GraphQLException">An operation cannot be planned.</exception>
    public static CachedDocument Create(ExecutableSchema schema, byte[] source, DocumentNode document, LimitCheck? limits, CostAnalyzer? costs)
    {
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                fragments[fragment.Name.Value] = fragment;
            }
        }

        var operations = new List<OperationPlan>();
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                operations.Add(new OperationPlan(schema, operation, fragments) { Cost = costs?.Analyze(document, operation) });
            }
        }

        return new CachedDocument(source, document, limits, operations);
    }

    /// <summary>Why the costs cannot be reckoned; empty when they can.</summary>
    public IEnumerable<GraphQLError> CostErrors => _operations.SelectMany(operation => operation.Cost?.Errors ?? []);

    /// <summary>The operation that a request means. Specification: GetOperation.</summary>
    /// <param name="name">Its name, or null for the only one.</param>
    /// <param name="error">Why there is none.</param>
    public OperationPlan? FindOperation(string? name, out GraphQLError? error)
    {
        var found = name is null ? _single : _byName.GetValueOrDefault(name);
        error = found is not null ? null : new GraphQLError(
            name is not null ? $"Unknown operation named \"{Excerpt.Of(name)}\"."
            : _operations.Count == 0 ? "Must provide an operation."
            : "Must provide operation name if query contains multiple operations.");
        return found;
    }
}
