using System.Net.Http.Json;
using System.Text.Json;

namespace Digital40.Api.Tests;

/// <summary>Listens to a subscription as an event stream. What is written after it was opened is heard.</summary>
internal sealed class EventStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventStream(HttpResponseMessage response, Stream content)
    {
        _response = response;
        _reader = new StreamReader(content);
    }

    public static Task<EventStream> OpenAsync(ApiServer server, string query, object? variables = null) => OpenAsync(server, new { query, variables });

    public static Task<EventStream> OpenDocumentAsync(ApiServer server, string documentId, string operationName, object? variables = null) =>
        OpenAsync(server, new { documentId, operationName, variables });

    private static async Task<EventStream> OpenAsync<TBody>(ApiServer server, TBody body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new EventStream(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next result; null when the stream is complete.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("event: complete", StringComparison.Ordinal))
            {
                return null;
            }

            if (line.StartsWith("data: {", StringComparison.Ordinal))
            {
                return JsonElement.Parse(line["data: ".Length..]);
            }
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
