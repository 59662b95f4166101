using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Http;
using Digital40.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.EventStreams;

/// <summary>Streams that carry several operations. GraphQL over Server-Sent Events: single connection mode.</summary>
internal sealed class ReservationEndpoint(GraphQLServer server, ILogger<ReservationEndpoint> logger)
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";
    private const int MaxOperationIdLength = 256;

    private static readonly Action<ILogger, Exception?> LogUnexpected =
        LoggerMessage.Define(LogLevel.Error, new EventId(2, "UnexpectedStreamError"), "An operation of an event stream ended in an unexpected exception.");

    private readonly Reservations _reservations = new(server);

    /// <summary>Whether a request belongs to this mode: it makes a reservation, or shows its token.</summary>
    public bool IsMeant(HttpRequest request) =>
        server.Options.EventStreams is { Enabled: true, EnableSingleConnection: true }
        && (HttpMethods.IsPut(request.Method) || HttpMethods.IsDelete(request.Method) || request.Headers.ContainsKey(TokenHeader)
            || (request.QueryString.HasValue && request.Query.ContainsKey("token")));

    /// <summary>Answers a request of this mode.</summary>
    /// <exception cref="RequestProblemException">It cannot be done.</exception>
    public Task HandleAsync(HttpContext context, GraphQLEndpoint endpoint) => context.Request.Method switch
    {
        "PUT" => ReserveAsync(context),
        "GET" => OpenAsync(context),
        "POST" => StartAsync(context, endpoint),
        "DELETE" => StopAsync(context),
        _ => throw new RequestProblemException(405, "METHOD_NOT_ALLOWED", "A stream is reserved by PUT, opened by GET, used by POST and DELETE."),
    };

    private Task ReserveAsync(HttpContext context)
    {
        var reservation = _reservations.Add();
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(reservation.Token, context.RequestAborted);
    }

    private async Task OpenAsync(HttpContext context)
    {
        var reservation = _reservations.Find(TokenOf(context.Request));
        if (!reservation.TryTake())
        {
            throw StreamProblem.AlreadyOpen();
        }

        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, reservation.Ended);
            using var expiry = CredentialExpiry.Watch(server, context.Features.Get<IHttpAuthenticationFeature>()?.User, end);
            await using var writer = await EventStreamWriter.OpenAsync(context, server, end.Token);
            await WaitForEndAsync(reservation, writer, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has gone, or the host stops.
        }
        finally
        {
            _reservations.Remove(reservation);
        }
    }

    // The operations are stopped before the writer goes.
    private async Task WaitForEndAsync(Reservation reservation, EventStreamWriter writer, CancellationToken ended)
    {
        try
        {
            reservation.Open(writer);
            await Task.Delay(Timeout.InfiniteTimeSpan, ended);
        }
        finally
        {
            _reservations.Remove(reservation);
        }
    }

    private async Task StartAsync(HttpContext context, GraphQLEndpoint endpoint)
    {
        var reservation = _reservations.Find(TokenOf(context.Request));
        var operation = await BeginAsync(context, reservation, endpoint);
        try
        {
            var result = await operation.ExecuteAsync();
            if (result is not SingleResult { HasData: false } failure)
            {
                context.Response.StatusCode = StatusCodes.Status202Accepted;
                _ = FinishAsync(operation);
                return;
            }

            await ResponseWriter.WriteAsync(context, server, failure, MediaType.GraphQLResponse);
        }
        catch
        {
            await operation.DisposeAsync();
            throw;
        }

        await operation.DisposeAsync();
    }

    private async Task<StreamOperation> BeginAsync(HttpContext context, Reservation reservation, GraphQLEndpoint endpoint)
    {
        var incoming = await endpoint.ReadPostAsync(context);
        try
        {
            var id = OperationIdOf(incoming.Extensions);
            return new StreamOperation(server, reservation, id, incoming, context.Features.Get<IHttpAuthenticationFeature>()?.User);
        }
        catch
        {
            incoming.Dispose();
            throw;
        }
    }

    private async Task FinishAsync(StreamOperation operation)
    {
        try
        {
            await operation.WriteAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The operation was stopped, or its stream has ended.
        }
        catch (Exception exception)
        {
            LogUnexpected(logger, exception);
        }
        finally
        {
            await operation.DisposeAsync();
        }
    }

    private Task StopAsync(HttpContext context)
    {
        var reservation = _reservations.Find(TokenOf(context.Request));
        string? operationId = context.Request.Query["operationId"];
        reservation.Stop(string.IsNullOrEmpty(operationId) ? throw RequestProblemException.BadRequest("The parameter \"operationId\" is missing.") : operationId);
        return Task.CompletedTask;
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers.TryGetValue(TokenHeader, out var token) ? token.ToString() : request.Query["token"].ToString();

    private static string OperationIdOf(JsonElement extensions)
    {
        var id = extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("operationId"u8, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
        return id.Length is > 0 and <= MaxOperationIdLength
            ? id
            : throw RequestProblemException.BadRequest("The entry \"operationId\" of the parameter \"extensions\" is missing or too long.");
    }
}
