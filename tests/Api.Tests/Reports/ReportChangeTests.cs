using System.Text.Json;
using Digital40.Api.Access;

namespace Digital40.Api.Tests.Reports;

public sealed class ReportChangeTests
{
    private const string Listen =
        "subscription ($office: String!) { reportChanged(office: $office) { state at report { month version state office { code } } } }";

    [Theory]
    [InlineData("3113")]
    [InlineData("3100")]
    public async Task Steps_OfAnOfficeAndOfItsProvince_AreHeardInOrder(string office)
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        using var stream = await EventStream.OpenAsync(server, Listen, new { office });
        var id = await reports.OpenedAsync("3113", "2025-03");
        var opened = Change(await stream.NextAsync());
        await reports.TakenAsync(id, "submitReport");
        var submitted = Change(await stream.NextAsync());

        Assert.Equal(("DRAFT", 1), (opened.GetProperty("state").GetString(), opened.GetProperty("report").GetProperty("version").GetInt32()));
        Assert.Equal("SUBMITTED", submitted.GetProperty("state").GetString());
        Assert.Equal("3113", submitted.GetProperty("report").GetProperty("office").GetProperty("code").GetString());
        Assert.True(submitted.GetProperty("at").GetDateTimeOffset() > opened.GetProperty("at").GetDateTimeOffset());
    }

    [Fact]
    public async Task Steps_OfOtherOffices_AreNotHeard()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        using var stream = await EventStream.OpenAsync(server, Listen, new { office = "3113" });

        await reports.OpenedAsync("3114", "2025-03");
        await reports.OpenAsync("3113", "2025-07");
        await reports.OpenedAsync("3113", "2025-05");

        Assert.Equal("2025-05", Change(await stream.NextAsync()).GetProperty("report").GetProperty("month").GetString());
    }

    [Theory]
    [InlineData("3114")]
    [InlineData("3100")]
    [InlineData("9999")]
    public async Task Office_WhoseReportsMayNotBeRead_IsNotListenedTo(string office)
    {
        await using var server = await ApiServer.WithSampleAsync();
        server.Gate.Let((Operation.ReadReports, TestGate.Office("3113")));

        using var stream = await EventStream.OpenAsync(server, Listen, new { office });

        Assert.Equal("FORBIDDEN", Code(await stream.NextAsync()));
        Assert.Null(await stream.NextAsync());
    }

    [Fact]
    public async Task Stream_OfWhatMayNoLongerBeRead_EndsAtTheNextStep()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        server.Gate.Let((Operation.ReadReports, TestGate.Province("3100")), (Operation.ReadOffices, OfficeScope.Everything));
        using var stream = await EventStream.OpenAsync(server, Listen, new { office = "3100" });
        server.Gate.LetEverything();
        await reports.OpenedAsync("3113", "2025-03");
        Change(await stream.NextAsync());

        server.Gate.Let((Operation.SubmitReports, OfficeScope.Everything), (Operation.ReadOffices, OfficeScope.Everything));
        await reports.OpenAsync("3114", "2025-03");

        Assert.Equal("FORBIDDEN", Code(await stream.NextAsync()));
        Assert.Null(await stream.NextAsync());
    }

    private static JsonElement Change(JsonElement? result)
    {
        Assert.False(result!.Value.TryGetProperty("errors", out var errors), errors.ToString());
        return result.Value.GetProperty("data").GetProperty("reportChanged");
    }

    private static string Code(JsonElement? result) =>
        result!.Value.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;
}
