namespace Digital40.GraphQL.Execution;

/// <summary>The limits and settings of a server. Each limit says which attack it prevents.</summary>
public sealed class RequestOptions
{
    /// <summary>Tokens of a document: 10,000. Against documents that cost more to parse than they are worth.</summary>
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>Depth of selection sets, values and types: 15. Against deep recursion of data, and of the parser's own stack.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>How long an execution may take: 30 s. Against requests that hold a place for ever.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether messages of unexpected exceptions are shown to clients: false, and true only while developing.</summary>
    public bool IncludeExceptionDetails { get; set; }
}
