using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Subscriptions;

/// <summary>
/// The responses of a subscription. Specification: MapSourceToResponseEvent. Each event is executed like a query, and takes a place among the concurrent
/// executions for that time only. When the source fails, its error is the last response.
/// </summary>
internal sealed class SubscriptionStream(SourceEventStream source, Func<object?, CancellationToken, ValueTask<SingleResult>> execute) : ResponseStream
{
    private int _enumerated;

    /// <summary>Opens the source of a subscription.</summary>
    /// <param name="services">What executions share.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="request">The request.</param>
    /// <param name="execute">Executes the operation for an event.</param>
    /// <param name="cancellationToken">Ends the subscription.</param>
    /// <exception cref="GraphQLException">It could not be opened; its errors are the answer.</exception>
    public static async ValueTask<SubscriptionStream> OpenAsync(
        ExecutionServices services,
        PreparedOperation operation,
        GraphQLRequest request,
        Func<object?, CancellationToken, ValueTask<SingleResult>> execute,
        CancellationToken cancellationToken)
    {
        var source = await SourceEventStream.OpenAsync(services, operation, request, cancellationToken).ConfigureAwait(false);
        return new SubscriptionStream(source, execute);
    }

    public override IAsyncEnumerator<SingleResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _enumerated, 1) == 0
            ? Enumerate(cancellationToken)
            : throw new InvalidOperationException("A subscription is enumerated once.");

    public override void Dispose() => source.Dispose();

    private async IAsyncEnumerator<SingleResult> Enumerate(CancellationToken cancellationToken)
    {
        using var subscription = source;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(source.Ended, cancellationToken);
        await using var events = source.Events.GetAsyncEnumerator(ended.Token);
        while (true)
        {
            ImmutableArray<GraphQLError> errors = [];
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception exception) when (!ended.IsCancellationRequested)
            {
                errors = source.Explain(exception);
            }

            if (errors.Length > 0)
            {
                yield return new ErrorResult(errors);
                yield break;
            }

            yield return await execute(events.Current, ended.Token).ConfigureAwait(false);
        }
    }
}
