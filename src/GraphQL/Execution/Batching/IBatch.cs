namespace Digital40.GraphQL.Execution.Batching;

/// <summary>Keys that resolvers wait for, and that are fetched at once.</summary>
public interface IBatch
{
    /// <summary>
    /// Fetches what was asked for and keeps it. Called once, when no resolver can run any further; keys that are asked for later belong to another batch.
    /// It hands nothing out, so that all who wait go on together.
    /// </summary>
    /// <param name="cancellationToken">Is cancelled when the client has gone, or the time for the request has passed.</param>
    ValueTask FetchAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Hands out what was fetched to those who wait, within this call: their tasks must not run continuations asynchronously. So the execution
    /// knows that every resolver has gone as far as it can when this returns.
    /// </summary>
    /// <param name="exception">What <see cref="FetchAsync"/> threw, or null.</param>
    void Complete(Exception? exception);
}
