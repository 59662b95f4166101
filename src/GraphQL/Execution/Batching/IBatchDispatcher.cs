namespace Digital40.GraphQL.Execution.Batching;

/// <summary>Starts the batches of a request when every resolver has gone as far as it can, so that no batch is split and no timer is needed.</summary>
public interface IBatchDispatcher
{
    /// <summary>Asks for a batch to be fetched. A loader calls it with the first key of each batch, from any thread.</summary>
    /// <param name="batch">The batch.</param>
    void Schedule(IBatch batch);
}
