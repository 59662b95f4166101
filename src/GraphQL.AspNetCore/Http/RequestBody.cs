using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Reads the body of a request into rented memory, and stops at the limit whatever the headers promised.</summary>
internal static class RequestBody
{
    private const int FirstBuffer = 4096;

    // What a client announces is believed up to here; beyond it memory is taken as bytes come, for announcing costs nothing.
    private const int MaxFirstBuffer = 16 * 1024;

    /// <summary>Reads the whole body, unpacked where it was compressed.</summary>
    /// <exception cref="RequestProblemException">The body is too large, or packed in a way that is not known or not right.</exception>
    public static ValueTask<PooledBytes> ReadAsync(HttpContext context, int maxBytes)
    {
        var request = context.Request;
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var encoding = request.Headers.ContentEncoding;
        return StringValues.IsNullOrEmpty(encoding) || encoding == "identity"
            ? ReadPlainAsync(context, maxBytes)
            : ReadPackedAsync(context, encoding.ToString(), maxBytes);
    }

    private static async ValueTask<PooledBytes> ReadPlainAsync(HttpContext context, int maxBytes)
    {
        var reader = context.Request.BodyReader;
        var body = new PooledBytes((int)Math.Min(context.Request.ContentLength ?? FirstBuffer, MaxFirstBuffer));
        try
        {
            while (true)
            {
                var result = await reader.ReadAsync(context.RequestAborted);
                if (body.Length + result.Buffer.Length > maxBytes)
                {
                    reader.AdvanceTo(result.Buffer.End);
                    throw TooLarge(maxBytes);
                }

                body.Append(result.Buffer);
                reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    return body;
                }
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static async ValueTask<PooledBytes> ReadPackedAsync(HttpContext context, string encoding, int maxBytes)
    {
        await using var stream = Unpack(context.Request.Body, encoding);
        var body = new PooledBytes(FirstBuffer);
        try
        {
            int count;
            while ((count = await stream.ReadAsync(body.FreeMemory, context.RequestAborted)) > 0)
            {
                body.Advance(count);
                if (body.Length > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }

                body.Reserve(1);
            }

            return body;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            body.Dispose();
            throw RequestProblemException.BadRequest("The body is not what its Content-Encoding says.");
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static Stream Unpack(Stream body, string encoding) => encoding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(body, CompressionMode.Decompress, leaveOpen: true),
        "deflate" => new ZLibStream(body, CompressionMode.Decompress, leaveOpen: true),
        _ => throw RequestProblemException.Unsupported("The Content-Encoding of the body is not supported; gzip, br and deflate are."),
    };

    private static RequestProblemException TooLarge(int maxBytes) =>
        RequestProblemException.TooLarge(FormattableString.Invariant($"The body is larger than the {maxBytes} bytes that the server reads."));
}
