using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Limits;

namespace Digital40.GraphQL.Execution;

/// <summary>The limits and settings of a server. Each limit says which attack it prevents.</summary>
public sealed class RequestOptions
{
    /// <summary>Tokens of a document: 10,000. Against documents that cost more to parse than they are worth.</summary>
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>What a document may hold: depth, aliases, fields, fragments, directives, lists and pages. Each limit says which attack it prevents.</summary>
    public DocumentLimits Limits { get; } = new();

    /// <summary>What an operation may cost by the weights in the schema. Against small documents that ask for much.</summary>
    public CostOptions Cost { get; } = new();

    /// <summary>How long an execution may take: 30 s. Against requests that hold a place for ever.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Executions at a time: 64. Against more work than the machine can hold; further requests wait in the queue.</summary>
    public int MaxConcurrentExecutions { get; set; } = 64;

    /// <summary>Requests that wait for an execution to end: 1,024; further ones are refused at once. Against a queue that fills the memory.</summary>
    public int MaxQueuedExecutions { get; set; } = 1_024;

    /// <summary>Bytes of a response: 64 MB. Against a small document that asks for more data than the memory holds.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Errors of an execution before it ends: 10,000. Against long lists whose every item fails, since an error is larger than its null.</summary>
    public int MaxExecutionErrors { get; set; } = 10_000;

    /// <summary>Errors of the validation before it stops: 5. Against documents that hold one mistake many thousand times.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>Errors of the variables before their coercion stops: 50, as in graphql-js. Against variables that hold one mistake many thousand times.</summary>
    public int MaxVariableErrors { get; set; } = 50;

    /// <summary>Documents that are kept parsed, validated and planned: 1,000. Against a cache that fills the memory with documents that differ in a blank.</summary>
    public int MaxCachedDocuments { get; set; } = 1_000;

    /// <summary>Bytes of source of the documents that are kept: 16 MB. Against a cache that is filled with few large documents.</summary>
    public int MaxCachedBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Whether messages suggest names that are like the wrong one: true. Off, a client cannot learn the schema by guessing.</summary>
    public bool Suggestions { get; set; } = true;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for: true. Off, a client cannot read the schema.</summary>
    public bool AllowIntrospection { get; set; } = true;

    /// <summary>
    /// Who may ask for <c>__schema</c> and <c>__type</c> where <see cref="AllowIntrospection"/> is true; null for everybody. It is given the request and asked
    /// again for each that introspects, also when its document is kept from another.
    /// </summary>
    public Func<GraphQLRequest, CancellationToken, ValueTask<bool>>? MayIntrospect { get; set; }

    /// <summary>Whether only documents of the document store are executed: false. On, no client can send a query of its own.</summary>
    public bool OnlyPersistedDocuments { get; set; }

    /// <summary>Whether messages of unexpected exceptions are shown to clients: false, and true only while developing.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Whether traces hold the source of the document: false, since literals in it may be personal data.</summary>
    public bool TraceDocuments { get; set; }

    /// <summary>What looks at errors before clients see them, in this order; may be empty.</summary>
    public IList<IErrorFilter> ErrorFilters { get; } = [];

    /// <summary>The clock that the timeout goes by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
