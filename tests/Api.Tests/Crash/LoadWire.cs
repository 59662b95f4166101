using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Digital40.Api.Tests.Crash;

/// <summary>Sends one client's requests, again where the service dies before it answers.</summary>
internal sealed class LoadWire(ServiceProcess service, HttpClient http, LoadRecord record, string actor)
{
    /// <summary>Sends a document and gives its only field.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="persists">Whether it is sent until it is answered.</param>
    /// <returns>Null where the answer is none, which is on record, or the request broke off and is not sent again.</returns>
    public Task<JsonElement?> AskAsync(string query, object variables, bool persists = true) =>
        SendAsync(() => new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"), persists);

    /// <summary>Sends a document with a file for the variable <c>input.file</c>.</summary>
    public Task<JsonElement?> UploadAsync(string query, object input, byte[] file, string name, bool persists) => SendAsync(
        () => new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query, variables = new { input } }), Encoding.UTF8), "operations" },
            { new StringContent("""{ "0": ["variables.input.file"] }"""), "map" },
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } }, "0", name },
        },
        persists);

    /// <summary>Listens to a subscription until the stream breaks off.</summary>
    public async Task ListenAsync(string query, object variables, CancellationToken over)
    {
        try
        {
            using var request = await RequestAsync(new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"));
            request.Headers.Accept.ParseAdd("text/event-stream");
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, over);
            using var reader = new StreamReader(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(over));
            while (await reader.ReadLineAsync(over) is { } line)
            {
                if (line.StartsWith("data: {", StringComparison.Ordinal))
                {
                    record.CountChange();
                }
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            // The service was killed, or the load is over.
        }
    }

    private async Task<JsonElement?> SendAsync(Func<HttpContent> content, bool persists)
    {
        while (true)
        {
            try
            {
                using var request = await RequestAsync(content());
                using var response = await http.SendAsync(request);
                return Field(response, await response.Content.ReadAsStringAsync());
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                record.CountRetry();
                if (!persists)
                {
                    return null;
                }
            }
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpContent content)
    {
        var address = new Uri(await service.AddressAsync(), "/graphql");
        return new HttpRequestMessage(HttpMethod.Post, address) { Content = content, Headers = { { "Digital40-Actor", actor }, { "GraphQL-Preflight", "1" } } };
    }

    private JsonElement? Field(HttpResponseMessage response, string text)
    {
        if (!response.IsSuccessStatusCode || JsonElement.Parse(text) is var answer && answer.TryGetProperty("errors", out _))
        {
            record.Failures.Add($"{(int)response.StatusCode} {text}");
            return null;
        }

        return answer.GetProperty("data").EnumerateObject().First().Value;
    }
}
