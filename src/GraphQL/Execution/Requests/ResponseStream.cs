namespace Digital40.GraphQL.Execution.Requests;

/// <summary>The responses of a subscription, one for each event. Specification: MapSourceToResponseEvent. It is enumerated once.</summary>
public abstract class ResponseStream : ExecutionResult, IAsyncEnumerable<SingleResult>
{
    /// <summary>Enumerates the responses; whoever takes one disposes it.</summary>
    /// <param name="cancellationToken">Ends the subscription.</param>
    public abstract IAsyncEnumerator<SingleResult> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
