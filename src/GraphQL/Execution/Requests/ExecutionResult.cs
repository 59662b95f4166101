using System.Collections.Immutable;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Requests;

/// <summary>The answer to a request: one response, or a stream of responses for a subscription. It holds rented memory until it is disposed.</summary>
public abstract class ExecutionResult : IDisposable
{
    /// <summary>Gives back the memory that the answer holds.</summary>
    public abstract void Dispose();
}
