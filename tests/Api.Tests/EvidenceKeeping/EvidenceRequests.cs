using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Digital40.Api.Tests.Facts;

namespace Digital40.Api.Tests.EvidenceKeeping;

/// <summary>The requests that tests of evidence send.</summary>
internal static class EvidenceRequests
{
    public const string Attach = $$"""mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { ...Whole } {{FactDocuments.Errors}} } } {{Whole}}""";

    public const string Verify = $$"""mutation ($input: VerifyEvidenceInput!) { verifyEvidence(input: $input) { evidence { ...Whole } {{FactDocuments.Errors}} } } {{Whole}}""";

    public const string Reject = $$"""mutation ($input: RejectEvidenceInput!) { rejectEvidence(input: $input) { evidence { ...Whole } {{FactDocuments.Errors}} } } {{Whole}}""";

    public const string Node = $$"""query ($id: ID!) { node(id: $id) { ...Whole } } {{Whole}}""";

    private const string Whole =
        """
        fragment Whole on Evidence {
          id fact { id } office { code } edition kind url fileName mediaType size hash downloadUrl channelCode channel { code title(locale: EN) } status
          decisions { status reason at by } addedAt addedBy
        }
        """;

    /// <summary>Uploads a file and gives the payload; the request has to be one that is executed.</summary>
    public static async Task<JsonElement> UploadAsync(
        this ApiServer server, string? fact, byte[] content, string name = "หลักฐาน.pdf", string? channel = null, string? key = null, string? actor = null)
    {
        using var response = await server.SendFileAsync(new { fact, file = (object?)null, channel, idempotencyKey = key }, content, name, actor);
        var answer = await response.Content.ReadFromJsonAsync();
        return answer.GetProperty("data").GetProperty("attachEvidence");
    }

    /// <summary>Sends a file by the multipart request specification.</summary>
    public static Task<HttpResponseMessage> SendFileAsync(this ApiServer server, object input, byte[] content, string name, string? actor = null)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/x-anything");
        var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = Attach, variables = new { input } }), Encoding.UTF8), "operations" },
            { new StringContent("""{ "0": ["variables.input.file"] }"""), "map" },
        };
        // The name is sent as browsers send it: UTF-8 between quotes, which are escaped.
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"0\"; filename=\"{Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name.Replace("\"", "%22", StringComparison.Ordinal)))}\"");
        form.HeaderEncodingSelector = (_, _) => Encoding.Latin1;
        form.Add(file);
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form, Headers = { { "GraphQL-Preflight", "1" } } };
        if (actor is not null)
        {
            request.Headers.Add("Digital40-Actor", actor);
        }

        return server.Client.SendAsync(request);
    }

    /// <summary>Every file that the service holds, arrived or arriving.</summary>
    public static string[] EvidenceFiles(this ApiServer server) => Directory.GetFiles(Path.Combine(server.Folder, "evidence"), "*", SearchOption.AllDirectories);

    private static async Task<JsonElement> ReadFromJsonAsync(this HttpContent content)
    {
        using var document = JsonDocument.Parse(await content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
