using System.Net.Http.Json;
using System.Text.Json;
using Digital40.Api.Tests.Reports;

namespace Digital40.Api.Tests.Operations;

/// <summary>The sample province with reports in every state and an innovation report: what the documents of <c>schema/operations</c> are tried on.</summary>
public sealed class OperationServer : IAsyncLifetime
{
    internal ApiServer Api { get; private set; } = default!; // xunit waits for InitializeAsync before it gives the server to a test.

    public async Task InitializeAsync()
    {
        Api = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(Api);
        foreach (var (office, month, steps) in new[]
        {
            ("3113", "2025-06", new[] { "submitReport" }),
            ("3113", "2025-05", ["submitReport", "returnReport", "resubmitReport", "approveReport"]),
            ("3101", "2025-06", ["submitReport", "returnReport"]),
            ("3102", "2025-06", ["submitReport", "returnReport", "resubmitReport"]),
            ("3103", "2025-06", []),
        })
        {
            await reports.TakenAsync(await reports.OpenedAsync(office, month), steps);
        }

        var answers = "title-th organisation coordinator position phone email line-id 1/1".Split(' ').Select(field => new { field, value = $"({field})" });
        var payload = await SendAsync(
            "innovation-report", new { input = new { edition = 2568, office = "3100", answers } }, "SubmitInnovationReport");
        Assert.False(payload.TryGetProperty("errors", out var errors), errors.ToString());
    }

    public async Task DisposeAsync() => await Api.DisposeAsync();

    /// <summary>Sends a document by its id.</summary>
    internal async Task<JsonElement> SendAsync(string documentId, object variables, string? operationName = null)
    {
        using var response = await Api.Client.PostAsJsonAsync("/graphql", new { documentId, variables, operationName });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
