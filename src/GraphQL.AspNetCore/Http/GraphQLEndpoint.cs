using Digital40.GraphQL.AspNetCore.EventStreams;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.AspNetCore.Multipart;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>POST and GET. GraphQL over HTTP: Request, Response.</summary>
internal sealed class GraphQLEndpoint(GraphQLServer server)
{
    private readonly GraphQLServerOptions _options = server.Options;

    /// <summary>Answers a request with one result, or with an event stream where the client accepts one.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var accept = AcceptHeader.Of(context.Request);
        if (accept.Preferred is not { } mediaType || (mediaType == MediaType.EventStream && !_options.EventStreams.Enabled))
        {
            throw new RequestProblemException(406, "NOT_ACCEPTABLE", "The server answers with application/graphql-response+json, application/json or text/event-stream.");
        }

        var eventStream = accept.EventStream && _options.EventStreams.Enabled;
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var incoming = isGet ? ReadGet(context.Request) : await ReadPostAsync(context);
        var isDone = false;
        try
        {
            var request = server.CreateRequest(incoming, Allowed(isGet, eventStream), new LazyServices(context), context.Features.Get<IHttpAuthenticationFeature>()?.User);
            using var result = await server.Executor.ExecuteAsync(request, context.RequestAborted);
            await WriteAsync(context, result, mediaType);
            isDone = true;
        }
        finally
        {
            if (isDone)
            {
                incoming.Dispose();
            }
            else
            {
                incoming.Abandon();
            }
        }
    }

    /// <summary>Reads the parameters of a POST, whatever its content type.</summary>
    public ValueTask<IncomingRequest> ReadPostAsync(HttpContext context)
    {
        if (ContentType.IsJson(context.Request))
        {
            return ReadJsonAsync(context);
        }

        if (_options.Uploads.Enabled && ContentType.IsMultipart(context.Request))
        {
            Preflight.Demand(context.Request);
            return MultipartRequest.ReadAsync(context, _options);
        }

        throw RequestProblemException.Unsupported("The Content-Type of the body is missing or not supported; application/json is.");
    }

    private async ValueTask<IncomingRequest> ReadJsonAsync(HttpContext context) =>
        RequestJson.Read(await RequestBody.ReadAsync(context, _options.MaxBodyBytes), _options.MaxJsonDepth);

    private IncomingRequest ReadGet(HttpRequest request)
    {
        if (!_options.EnableGet)
        {
            throw new RequestProblemException(405, "METHOD_NOT_ALLOWED", "The server answers POST.");
        }

        if (_options.RequirePreflightForGet && !ContentType.IsJson(request))
        {
            Preflight.Demand(request);
        }

        return QueryParameters.Read(request.Query, _options);
    }

    private static IReadOnlyList<OperationType>? Allowed(bool isGet, bool eventStream) => (isGet, eventStream) switch
    {
        (true, true) => Operations.QueryOrSubscription,
        (true, false) => Operations.Query,
        (false, true) => null,
        (false, false) => Operations.QueryOrMutation,
    };

    private Task WriteAsync(HttpContext context, ExecutionResult result, MediaType mediaType)
    {
        if (result is SingleResult single && mediaType != MediaType.EventStream)
        {
            var flush = ResponseWriter.WriteAsync(context, server, single, mediaType);
            return flush.IsCompletedSuccessfully ? Task.CompletedTask : flush.AsTask();
        }

        return DistinctStream.RunAsync(context, server, result);
    }
}
