using System.Collections.Immutable;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Requests;

/// <summary>One response. Specification: Response Format.</summary>
public abstract class SingleResult : ExecutionResult
{
    /// <summary>Whether the response has the entry <c>data</c>: false for a request error, where nothing was executed.</summary>
    public abstract bool HasData { get; }

    /// <summary>The errors in the order in which they came; may be empty.</summary>
    public abstract ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The whole response as UTF-8 JSON: <c>errors</c> when there are any, <c>data</c>, <c>extensions</c>. Valid until disposed.</summary>
    public abstract ReadOnlyMemory<byte> Json { get; }

    /// <summary>The static cost of the operation, or null when it was not reckoned.</summary>
    public abstract long? Cost { get; }
}
