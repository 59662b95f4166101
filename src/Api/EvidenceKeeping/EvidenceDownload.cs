using System.Globalization;
using System.Security.Claims;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.EvidenceKeeping;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>
/// <c>GET /evidence/{id}</c>: the file of a piece of evidence, always to be saved and never to be shown by the browser as a page of this service. Ranges
/// (RFC 9110, 14), entity tags and HEAD work as for any file.
/// </summary>
internal static class EvidenceDownload
{
    private const string Folder = "/evidence/";

    /// <summary>Maps the download.</summary>
    public static IEndpointConventionBuilder MapEvidenceDownload(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods($"{Folder}{{id}}", [HttpMethods.Get, HttpMethods.Head], DownloadAsync);

    /// <summary>Where the file of a piece of evidence is, from the root of the service.</summary>
    public static string AddressOf(long id) => Folder + new NodeId("Evidence", Text(id));

    private static async Task<IResult> DownloadAsync(
        string id, HttpContext context, GuardedEvidenceFiles files, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (evidence, file) = NumberOf(id) is { } number ? await files.OpenAsync(user, number, cancellationToken) : default;
        Protect(context.Response.Headers);
        return evidence is null ? Results.NotFound()
            : file is null ? Results.Problem("The file is missing or is not what was handed in.", statusCode: StatusCodes.Status500InternalServerError, title: "evidence-file-damaged")
            : Results.Stream(
                file, evidence.MediaType, EvidenceFileNames.Saved(evidence.FileName, evidence.MediaType!),
                entityTag: new EntityTagHeaderValue($"\"{evidence.FileHash}\""), enableRangeProcessing: true);
    }

    /// <summary>Keeps browsers from showing, running or sharing what they get.</summary>
    private static void Protect(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-cache";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>The number that an address names, by itself or as the id of a node; null where it names none.</summary>
    private static long? NumberOf(string id)
    {
        var text = NodeId.TryParse(id, out var node) && node.TypeName == "Evidence" ? node.Key : id;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Text(number) == text ? number : null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
