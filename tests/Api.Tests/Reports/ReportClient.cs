using System.Text.Json;

namespace Digital40.Api.Tests.Reports;

/// <summary>Opens reports and takes them on over HTTP.</summary>
internal sealed class ReportClient(ApiServer server)
{
    private const string Selection =
        """
        {
          report { id version state isLate firstSubmittedAt changedAt transitions { from to reason at by } }
          errors { __typename ... on Error { code message path } ... on InputError { expected found } }
        }
        """;

    /// <summary>Opens a report; gives the payload.</summary>
    public async Task<JsonElement> OpenAsync(string office, string month, int edition = 2568, string? key = null) =>
        (await server.AskAsync(
            $"mutation ($input: OpenReportInput!) {{ openReport(input: $input) {Selection} }}", new { input = new { edition, office, month, idempotencyKey = key } }))
        .GetProperty("openReport");

    /// <summary>Takes a report a step on; gives the payload.</summary>
    /// <param name="step">The mutation's name, such as <c>submitReport</c>.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="version">The version that the step starts from.</param>
    /// <param name="reason">Why, for the mutation that asks for it.</param>
    /// <param name="key">The idempotency key.</param>
    public async Task<JsonElement> StepAsync(string step, string report, int version, string? reason = null, string? key = null)
    {
        Dictionary<string, object?> input = new() { ["report"] = report, ["version"] = version, ["idempotencyKey"] = key };
        if (reason is not null)
        {
            input["reason"] = reason;
        }

        var type = char.ToUpperInvariant(step[0]) + step[1..] + "Input";
        return (await server.AskAsync($"mutation ($input: {type}!) {{ {step}(input: $input) {Selection} }}", new { input })).GetProperty(step);
    }

    /// <summary>Opens a report that there is no error with, and gives its id.</summary>
    public async Task<string> OpenedAsync(string office, string month) => Stored(await OpenAsync(office, month)).GetProperty("id").GetString()!;

    /// <summary>Takes a report through steps that there is no error with, from its first version on.</summary>
    public async Task<JsonElement> TakenAsync(string report, params string[] steps)
    {
        JsonElement last = default;
        foreach (var (index, step) in steps.Index())
        {
            last = Stored(await StepAsync(step, report, index + 1, step == "returnReport" ? "a figure is missing" : null));
        }

        return last;
    }

    /// <summary>The report of a payload without errors.</summary>
    public static JsonElement Stored(JsonElement payload)
    {
        Assert.Equal("null", payload.GetProperty("errors").GetRawText());
        return payload.GetProperty("report");
    }

    /// <summary>The errors of a payload without a report, each as its type, code and path.</summary>
    public static IEnumerable<string> Errors(JsonElement payload)
    {
        Assert.Equal(JsonValueKind.Null, payload.EnumerateObject().First().Value.ValueKind);
        return payload.GetProperty("errors").EnumerateArray().Select(error =>
            $"{error.GetProperty("__typename")} {error.GetProperty("code")} {string.Join('/', error.GetProperty("path").EnumerateArray())}");
    }
}
