using System.Security.Cryptography;
using System.Text;
using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Gives the schema as text; it is made once.</summary>
internal sealed class SchemaEndpoint(GraphQLServer server)
{
    private readonly Lazy<byte[]> _text = new(() => Encoding.UTF8.GetBytes(SchemaPrinter.Print(server.Executor.Schema.Schema) + "\n"));

    public Task HandleAsync(HttpContext context)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(_text.Value).AsSpan(0, 16))}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.ContentLength = _text.Value.Length;
        return context.Response.Body.WriteAsync(_text.Value, context.RequestAborted).AsTask();
    }
}
