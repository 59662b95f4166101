namespace Digital40.GraphQL.Execution.Requests;

/// <summary>Documents that clients name by an id instead of sending them.</summary>
public interface IDocumentStore
{
    /// <summary>Finds the source of a document.</summary>
    /// <param name="id">The id as the client sent it, any text.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone.</param>
    /// <returns>The source as UTF-8, or null or empty when there is none of that id.</returns>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken);
}
