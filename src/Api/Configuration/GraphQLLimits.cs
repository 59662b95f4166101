using Digital40.GraphQL.AspNetCore;
using Digital40.GraphQL.Execution;

namespace Digital40.Api.Configuration;

/// <summary>What bounds GraphQL requests: the settings under <c>GraphQL</c>. The server's own numbers hold where none are given.</summary>
public sealed record GraphQLLimits
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "GraphQL";

    /// <summary>Bytes of a request without files.</summary>
    public int? MaxBodyBytes { get; init; }

    /// <summary>How deep fields may lie in each other.</summary>
    public int? MaxDepth { get; init; }

    /// <summary>The cost of a request's fields.</summary>
    public int? MaxFieldCost { get; init; }

    /// <summary>The cost of a request's objects.</summary>
    public int? MaxTypeCost { get; init; }

    /// <summary>Requests that are executed at one time.</summary>
    public int? MaxConcurrentExecutions { get; init; }

    /// <summary>Requests that wait at one time.</summary>
    public int? MaxQueuedExecutions { get; init; }

    /// <summary>Event streams and WebSockets that are open at one time.</summary>
    public int? MaxStreams { get; init; }

    /// <summary>How long a request may take.</summary>
    public TimeSpan? ExecutionTimeout { get; init; }

    /// <summary>Whether only the documents of <c>schema/operations</c> are executed: against every attack that needs a document of its own.</summary>
    public bool OnlyPersistedDocuments { get; init; }

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check()
    {
        List<string> errors = [];
        Require(errors, MaxBodyBytes is null or (>= 1024 and <= 1024 * 1024 * 1024), "GraphQL:MaxBodyBytes is not from 1024 to 1073741824.");
        Require(errors, MaxDepth is null or >= 1, "GraphQL:MaxDepth is below 1.");
        Require(errors, MaxFieldCost is null or >= 0, "GraphQL:MaxFieldCost is below 0.");
        Require(errors, MaxTypeCost is null or >= 0, "GraphQL:MaxTypeCost is below 0.");
        Require(errors, MaxConcurrentExecutions is null or >= 1, "GraphQL:MaxConcurrentExecutions is below 1.");
        Require(errors, MaxQueuedExecutions is null or >= 0, "GraphQL:MaxQueuedExecutions is below 0.");
        Require(errors, MaxStreams is null or >= 1, "GraphQL:MaxStreams is below 1.");
        var isTimeout = ExecutionTimeout is null || (ExecutionTimeout > TimeSpan.Zero && ExecutionTimeout <= TimeSpan.FromDays(1));
        Require(errors, isTimeout, "GraphQL:ExecutionTimeout is not above 00:00:00 and at most 1.00:00:00.");
        return errors;
    }

    /// <summary>Puts the limits of documents and executions where they are given.</summary>
    internal void Apply(RequestOptions options)
    {
        options.Limits.MaxDepth = MaxDepth ?? options.Limits.MaxDepth;
        options.Cost.MaxFieldCost = MaxFieldCost ?? options.Cost.MaxFieldCost;
        options.Cost.MaxTypeCost = MaxTypeCost ?? options.Cost.MaxTypeCost;
        options.MaxConcurrentExecutions = MaxConcurrentExecutions ?? options.MaxConcurrentExecutions;
        options.MaxQueuedExecutions = MaxQueuedExecutions ?? options.MaxQueuedExecutions;
        options.ExecutionTimeout = ExecutionTimeout ?? options.ExecutionTimeout;
    }

    /// <summary>Puts the limits of the transports where they are given.</summary>
    internal void Apply(GraphQLServerOptions options)
    {
        options.PersistedDocuments.Only = OnlyPersistedDocuments;
        options.MaxBodyBytes = MaxBodyBytes ?? options.MaxBodyBytes;
        options.MaxStreams = MaxStreams ?? options.MaxStreams;
    }

    private static void Require(List<string> errors, bool holds, string error)
    {
        if (!holds)
        {
            errors.Add(error);
        }
    }
}
