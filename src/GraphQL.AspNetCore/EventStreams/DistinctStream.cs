using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>An event stream of one operation. GraphQL over Server-Sent Events: distinct connections mode.</summary>
internal static class DistinctStream
{
    /// <summary>Writes the results of an operation until it, the client or the host ends.</summary>
    /// <exception cref="RequestProblemException">There is no place for another stream.</exception>
    public static async Task RunAsync(HttpContext context, GraphQLServer server, ExecutionResult result)
    {
        if (!server.Streams.TryTake())
        {
            throw StreamProblem.NoPlace();
        }

        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, server.Stopping);
            using var expiry = CredentialExpiry.Watch(server, context.Features.Get<IHttpAuthenticationFeature>()?.User, end);
            await using var writer = await EventStreamWriter.OpenAsync(context, server, end.Token);
            await WriteAsync(writer, result, null, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has gone, does not read, or the host stops: the stream ends without saying that the operation did.
        }
        finally
        {
            server.Streams.Free();
        }
    }

    /// <summary>Writes the results of an operation and its end.</summary>
    public static async Task WriteAsync(EventStreamWriter writer, ExecutionResult result, string? operationId, CancellationToken ended)
    {
        if (result is SingleResult single)
        {
            await writer.NextAsync(single.Json, operationId);
        }
        else
        {
            await foreach (var response in ((ResponseStream)result).WithCancellation(ended))
            {
                using (response)
                {
                    await writer.NextAsync(response.Json, operationId);
                }
            }
        }

        await writer.CompleteAsync(operationId);
    }
}
