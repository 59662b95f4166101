using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Digital40.Api.Tests.Telemetry;

public sealed class TelemetryTests
{
    private const string Record =
        """mutation { recordFacts(input: { edition: 2568, facts: [{ office: "3113", indicator: "none" }] }) { errors { __typename } } }""";

    [Fact]
    public async Task Receiver_ThatIsConfigured_GetsTracesMetricsAndLogs()
    {
        var received = new ConcurrentDictionary<string, StringBuilder>();
        await using var receiver = await ReceiverAsync(received);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder.Path), await SampleDatabase.ReadAsync());
        var settings = new Dictionary<string, string?> { ["Telemetry:Otlp:Endpoint"] = receiver.Urls.Single(), ["Telemetry:ServiceName"] = "digital40-test" };

        var server = await ApiServer.StartAsync(settings, folder.Path);
        await server.AskAsync("query Named { office(code: \"3113\") { name } }");
        await server.AskAsync(Record);
        await server.StopAsync();

        AssertHolds(received, "/v1/traces", "digital40-test", "POST /graphql", "Named", "office-find", "write facts.record");
        AssertHolds(received, "/v1/metrics", "http.server.request.duration", "graphql.server.operation.duration", "digital40.write.duration");
        AssertHolds(received, "/v1/logs", "digital40-test", "Stored scores were verified");
    }

    private static void AssertHolds(ConcurrentDictionary<string, StringBuilder> received, string path, params string[] texts)
    {
        Assert.True(received.TryGetValue(path, out var body), $"nothing came to {path}");
        Assert.All(texts, text => Assert.Contains(text, body.ToString(), StringComparison.Ordinal));
    }

    /// <summary>Takes what comes by OTLP over HTTP; names stand in its messages as plain text.</summary>
    private static async Task<WebApplication> ReceiverAsync(ConcurrentDictionary<string, StringBuilder> received)
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/v1/{signal}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var all = received.GetOrAdd(context.Request.Path, _ => new StringBuilder());
            lock (all)
            {
                all.Append(Encoding.UTF8.GetString(body.ToArray()));
            }
        });
        await app.StartAsync();
        return app;
    }
}
