using System.Globalization;
using System.IO.Pipelines;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Writes responses of one result with their length, straight from the memory of the result.</summary>
internal static class ResponseWriter
{
    public const string CostHeader = "GraphQL-Cost";
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    /// <summary>Writes a result.</summary>
    public static ValueTask<FlushResult> WriteAsync(HttpContext context, GraphQLServer server, SingleResult result, MediaType mediaType)
    {
        var response = context.Response;
        var status = ResponseStatus.Of(result, mediaType);
        if (status != StatusCodes.Status200OK)
        {
            response.StatusCode = status;
            AddHeaders(response, status, server.Options);
        }

        if (result.Cost is { } cost && server.Options.EnableCostReport && context.Request.Headers.TryGetValue(CostHeader, out var asked) && asked == "report")
        {
            response.Headers[CostHeader] = cost.ToString(CultureInfo.InvariantCulture);
        }

        return WriteAsync(response, result.Json, mediaType);
    }

    /// <summary>Writes that the request was none.</summary>
    public static async Task WriteAsync(HttpContext context, GraphQLServerOptions options, RequestProblemException problem, MediaType mediaType)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        using var output = new JsonOutput(512);
        Write(output, problem);
        context.Response.Clear();
        context.Response.StatusCode = problem.StatusCode;
        AddHeaders(context.Response, problem.StatusCode, options);
        await WriteAsync(context.Response, output.Written, mediaType);
    }

    /// <summary>Writes one error as a response without data.</summary>
    public static void Write(JsonOutput output, RequestProblemException problem)
    {
        output.WriteRaw("{\"errors\":[{\"message\":"u8);
        output.WriteString(problem.Message);
        output.WriteRaw(",\"extensions\":{\"code\":"u8);
        output.WriteString(problem.Code);
        output.WriteRaw("}}]}"u8);
    }

    private static ValueTask<FlushResult> WriteAsync(HttpResponse response, ReadOnlyMemory<byte> json, MediaType mediaType)
    {
        response.ContentType = mediaType == MediaType.GraphQLResponse ? GraphQLResponse : Json;
        response.ContentLength = json.Length;
        return ResponsePieces.WriteAsync(response.BodyWriter, json, CancellationToken.None);
    }

    private static void AddHeaders(HttpResponse response, int status, GraphQLServerOptions options)
    {
        switch (status)
        {
            case StatusCodes.Status405MethodNotAllowed:
                response.Headers.Allow = "POST";
                break;
            case StatusCodes.Status503ServiceUnavailable:
                response.Headers.RetryAfter = ((long)Math.Ceiling(options.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                break;
        }
    }
}
