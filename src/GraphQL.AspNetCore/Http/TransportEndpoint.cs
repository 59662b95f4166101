using Digital40.GraphQL.AspNetCore.EventStreams;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>The door: finds the transport that a request speaks, and answers what goes wrong in one way.</summary>
internal sealed class TransportEndpoint(GraphQLServer server, SocketEndpoint sockets, ReservationEndpoint reservations, ILogger<TransportEndpoint> logger)
{
    private readonly GraphQLEndpoint _single = new(server);

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await TransportOf(context);
        }
        catch (RequestProblemException problem)
        {
            await AnswerAsync(context, problem);
        }
        catch (BadHttpRequestException exception)
        {
            await AnswerAsync(context, new RequestProblemException(exception.StatusCode, "BAD_REQUEST", "The request is not valid HTTP, or came too slowly."));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (Exception exception)
        {
            LogUnexpected(logger, exception);
            await AnswerAsync(context, new RequestProblemException(500, "INTERNAL_SERVER_ERROR", "Unexpected Execution Error"));
        }
    }

    private Task TransportOf(HttpContext context)
    {
        if (SocketEndpoint.IsSocket(context))
        {
            return sockets.HandleAsync(context);
        }

        if (reservations.IsMeant(context.Request))
        {
            return reservations.HandleAsync(context, _single);
        }

        var method = context.Request.Method;
        return HttpMethods.IsPost(method) || HttpMethods.IsGet(method)
            ? _single.HandleAsync(context)
            : throw new RequestProblemException(405, "METHOD_NOT_ALLOWED", "The server answers POST, and GET for queries.");
    }

    private Task AnswerAsync(HttpContext context, RequestProblemException problem) =>
        ResponseWriter.WriteAsync(context, server.Options, problem, AcceptHeader.Of(context.Request).Preferred ?? MediaType.Json);

    private static readonly Action<ILogger, Exception?> LogUnexpected =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, "UnexpectedError"), "A GraphQL request ended in an unexpected exception.");
}
