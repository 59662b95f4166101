using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Reads the parameters of a request from the address. GraphQL over HTTP: GET.</summary>
internal static class QueryParameters
{
    /// <summary>Reads one request.</summary>
    /// <exception cref="RequestProblemException">It is no request.</exception>
    public static IncomingRequest Read(IQueryCollection query, GraphQLServerOptions options)
    {
        var request = new IncomingRequest();
        try
        {
            Read(request, query, options);
            return request;
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    private static void Read(IncomingRequest request, IQueryCollection query, GraphQLServerOptions options)
    {
        var source = Single(query, "query");
        var variables = Single(query, "variables");
        var extensions = Single(query, "extensions");
        request.OperationName = Single(query, "operationName");
        request.DocumentId = Single(query, "documentId");

        // One piece of memory holds all three, large enough from the start: slices of it stay where they are.
        var memory = new PooledBytes(Encoding.UTF8.GetMaxByteCount((source?.Length ?? 0) + (variables?.Length ?? 0) + (extensions?.Length ?? 0)));
        request.Own(memory);
        if (source is not null)
        {
            request.SetDocument(Append(memory, source));
        }

        request.SetVariables(ReadObject(memory, "variables", variables, options.MaxJsonDepth));
        request.SetExtensions(ReadObject(memory, "extensions", extensions, options.MaxJsonDepth));
    }

    private static JsonDocument? ReadObject(PooledBytes memory, string name, string? json, int maxDepth) =>
        string.IsNullOrWhiteSpace(json) ? null : RequestJson.ReadObject(name, Append(memory, json), maxDepth);

    private static ReadOnlyMemory<byte> Append(PooledBytes memory, string text)
    {
        var start = memory.Length;
        memory.Advance(Encoding.UTF8.GetBytes(text, memory.Free));
        return memory.Written[start..];
    }

    private static string? Single(IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values) || StringValues.IsNullOrEmpty(values))
        {
            return null;
        }

        return values.Count == 1 ? values[0] : throw RequestProblemException.BadRequest($"The parameter \"{name}\" occurs {values.Count} times.");
    }
}
