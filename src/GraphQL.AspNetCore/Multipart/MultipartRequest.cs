using Digital40.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Digital40.GraphQL.AspNetCore.Multipart;

/// <summary>Reads a form of parts: first <c>operations</c>, then <c>map</c>, then the files that it names. GraphQL multipart request specification.</summary>
internal static class MultipartRequest
{
    private const int MaxBoundaryLength = 70;
    private const int MaxHeaders = 16;
    private const int MaxHeaderBytes = 4096;

    /// <summary>Reads a request with its files.</summary>
    /// <exception cref="RequestProblemException">It is none, or larger than the server reads.</exception>
    public static async ValueTask<IncomingRequest> ReadAsync(HttpContext context, GraphQLServerOptions options)
    {
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            throw RequestProblemException.Unsupported("A multipart body cannot be compressed.");
        }

        SetLimit(context, options.Uploads.MaxRequestBytes);
        var reader = new MultipartReader(BoundaryOf(context.Request), context.Request.Body)
        {
            HeadersCountLimit = MaxHeaders,
            HeadersLengthLimit = MaxHeaderBytes,
            BodyLengthLimit = Math.Max(options.Uploads.MaxFileBytes, options.MaxBodyBytes),
        };
        try
        {
            return await ReadAsync(reader, options, context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException || (exception is IOException and not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested))
        {
            throw RequestProblemException.BadRequest("The body is no valid multipart form, or a part is larger than the server reads.");
        }
    }

    private static async ValueTask<IncomingRequest> ReadAsync(MultipartReader reader, GraphQLServerOptions options, CancellationToken cancellationToken)
    {
        var request = RequestJson.Read(await ReadFieldAsync(reader, "operations", options, cancellationToken), options.MaxJsonDepth);
        try
        {
            using var json = await ReadFieldAsync(reader, "map", options, cancellationToken);
            var map = FileMap.Read(json.Written, request.Variables, options);
            request.Files = new UploadedFiles();
            await ReadFilesAsync(reader, map, request.Files, options.Uploads, cancellationToken);
            return request;
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    private static async ValueTask ReadFilesAsync(MultipartReader reader, FileMap map, UploadedFiles files, Options.UploadOptions options, CancellationToken cancellationToken)
    {
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var disposition = DispositionOf(section);
            var paths = map.Take(NameOf(disposition));
            var fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
            if (string.IsNullOrEmpty(fileName))
            {
                throw RequestProblemException.BadRequest("A part of the form that \"map\" names is no file.");
            }

            files.Add(await UploadedFile.ReadAsync(fileName, section.ContentType, new CappedStream(section.Body, options.MaxFileBytes), options.MaxMemoryBytes, cancellationToken), paths);
        }

        if (map.Count > 0)
        {
            throw RequestProblemException.BadRequest("A file that \"map\" names is missing.");
        }
    }

    private static async ValueTask<PooledBytes> ReadFieldAsync(MultipartReader reader, string name, GraphQLServerOptions options, CancellationToken cancellationToken)
    {
        var section = await reader.ReadNextSectionAsync(cancellationToken);
        if (section is null || NameOf(DispositionOf(section)) != name)
        {
            throw RequestProblemException.BadRequest($"The part \"{name}\" of the form is missing or not in its place: \"operations\" comes first, then \"map\", then the files.");
        }

        var field = new PooledBytes(4096);
        try
        {
            var body = new CappedStream(section.Body, options.MaxBodyBytes);
            int count;
            while ((count = await body.ReadAsync(field.FreeMemory, cancellationToken)) > 0)
            {
                field.Advance(count);
                field.Reserve(1);
            }

            return field;
        }
        catch
        {
            field.Dispose();
            throw;
        }
    }

    private static ContentDispositionHeaderValue DispositionOf(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.DispositionType == "form-data"
            ? disposition
            : throw RequestProblemException.BadRequest("A part of the form has no Content-Disposition: form-data.");

    private static string? NameOf(ContentDispositionHeaderValue disposition) => HeaderUtilities.RemoveQuotes(disposition.Name).Value;

    private static string BoundaryOf(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        return boundary is { Length: > 0 and <= MaxBoundaryLength } ? boundary : throw RequestProblemException.BadRequest("The Content-Type of the form has no valid boundary.");
    }

    private static void SetLimit(HttpContext context, long maxBytes)
    {
        if (context.Request.ContentLength > maxBytes)
        {
            throw RequestProblemException.TooLarge(FormattableString.Invariant($"The body is larger than the {maxBytes} bytes that the server reads."));
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = maxBytes;
        }
    }
}
