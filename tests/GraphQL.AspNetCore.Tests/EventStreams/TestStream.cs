namespace Digital40.GraphQL.AspNetCore.Tests.EventStreams;

/// <summary>Reads an event stream event by event.</summary>
internal sealed class TestStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private TestStream(HttpResponseMessage response, Stream content)
    {
        _response = response;
        _reader = new StreamReader(content);
    }

    public static async Task<TestStream> OpenAsync(SampleServer server, HttpRequestMessage request)
    {
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new TestStream(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The lines of the next event.</summary>
    public async Task<string> NextAsync(bool skipComments = true)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var lines = new List<string>();
            while (await _reader.ReadLineAsync(patience.Token) is { Length: > 0 } line)
            {
                lines.Add(line);
            }

            if (!skipComments || lines is not [":"])
            {
                return string.Join('\n', lines);
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
