using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution;

/// <summary>
/// The one way in, for every transport: finds or parses the document, validates it, applies the limits, plans, coerces the variables and executes.
/// Thread-safe; one for a schema.
/// </summary>
/// <param name="schema">The schema with its resolvers.</param>
/// <param name="options">The limits and settings.</param>
public sealed class RequestExecutor(ExecutableSchema schema, RequestOptions options)
{
    /// <summary>The schema with its resolvers.</summary>
    public ExecutableSchema Schema { get; } = schema;

    /// <summary>The limits and settings.</summary>
    public RequestOptions Options { get; } = options;

    /// <summary>Answers a request. What the client does wrong is in the result; only a cancelled caller throws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Is cancelled when the client has gone.</param>
    /// <returns>A <see cref="SingleResult"/>, or a <see cref="ResponseStream"/> for a subscription that has begun. The caller disposes it.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
