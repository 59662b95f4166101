using System.Text.Json;
using Digital40.Api.Access;

namespace Digital40.Api.Tests.Reports;

public sealed class ReportAccessTests
{
    private static readonly (Operation, OfficeScope) Offices = (Operation.ReadOffices, OfficeScope.Everything);

    [Fact]
    public async Task DistrictOfficer_OpensAndSubmitsItsOwnReportsOnly()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var others = await reports.OpenedAsync("3114", "2025-03");
        server.Gate.Let(Offices, (Operation.ReadReports, TestGate.Office("3113")), (Operation.SubmitReports, TestGate.Office("3113")));

        var own = await reports.OpenedAsync("3113", "2025-03");

        Assert.Equal("SUBMITTED", (await reports.TakenAsync(own, "submitReport")).GetProperty("state").GetString());
        Assert.Equal(["ForbiddenError forbidden input/report"], ReportClient.Errors(await reports.StepAsync("approveReport", own, 2)));
        Assert.Equal(["ForbiddenError forbidden input/report"], ReportClient.Errors(await reports.StepAsync("returnReport", own, 2, "no")));
        Assert.Equal(["ForbiddenError forbidden input/office"], ReportClient.Errors(await reports.OpenAsync("3115", "2025-03")));
        // What another office has is as what there is not.
        Assert.Equal(["NotFoundError report-unknown input/report"], ReportClient.Errors(await reports.StepAsync("submitReport", others, 1)));
        Assert.Equal(["NotFoundError report-unknown input/report"], ReportClient.Errors(await reports.StepAsync("submitReport", others, 9)));
    }

    [Fact]
    public async Task Office_ThatMayNotBeSeen_IsOneThatThereIsNot()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        server.Gate.Let((Operation.ReadOffices, TestGate.Office("3113")), (Operation.SubmitReports, TestGate.Office("3113")));

        var hidden = await reports.OpenAsync("3114", "2025-03");
        var missing = await reports.OpenAsync("9999", "2025-03");

        Assert.Equal(["NotFoundError office-unknown input/office"], ReportClient.Errors(hidden));
        Assert.Equal(hidden.GetRawText(), missing.GetRawText());
    }

    [Fact]
    public async Task ProvinceOfficer_DecidesOnItsDistricts()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var id = await reports.OpenedAsync("3113", "2025-03");
        await reports.TakenAsync(id, "submitReport");

        server.Gate.Let(Offices, (Operation.ReadReports, TestGate.Province("3200")), (Operation.DecideReports, TestGate.Province("3200")));
        Assert.Equal(["NotFoundError report-unknown input/report"], ReportClient.Errors(await reports.StepAsync("approveReport", id, 2)));
        server.Gate.Let(Offices, (Operation.ReadReports, TestGate.Province("3100")), (Operation.DecideReports, TestGate.Province("3100")));
        Assert.Equal(["ForbiddenError forbidden input/report"], ReportClient.Errors(await reports.StepAsync("submitReport", id, 2)));
        Assert.Equal("APPROVED", ReportClient.Stored(await reports.StepAsync("approveReport", id, 2)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Reader_OfSomeOffices_SeesTheirReportsAlone()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var reports = new ReportClient(server);
        var hidden = await reports.OpenedAsync("3114", "2025-03");
        await reports.OpenedAsync("3113", "2025-03");
        server.Gate.Let(Offices, (Operation.ReadReports, TestGate.Office("3113")));

        var data = await server.AskAsync(
            """
            query ($hidden: ID!) {
              all: reports { totalCount nodes { office { code } } }
              other: reports(where: { offices: ["3114"] }) { totalCount }
              own: reports(where: { offices: ["3113"], province: "3100" }) { totalCount }
              report(edition: 2568, office: "3113", month: "2025-03") { month }
              node(id: $hidden) { id }
              office(code: "3114") { reports(edition: 2568) { month } }
            }
            """, new { hidden });

        Assert.Equal(
            """
            {"all":{"totalCount":1,"nodes":[{"office":{"code":"3113"}}]},"other":{"totalCount":0},"own":{"totalCount":1},"report":{"month":"2025-03"},"node":null,"office":{"reports":[]}}
            """, data.GetRawText());
        Assert.Equal("FORBIDDEN", Code(await server.SendAsync("""{ report(edition: 2568, office: "3114", month: "2025-03") { month } }""")));
        Assert.Equal("FORBIDDEN", Code(await server.SendAsync("""{ report(edition: 2568, office: "9999", month: "2025-03") { month } }""")));
    }

    [Fact]
    public async Task Reader_OfNoReports_IsRefused()
    {
        await using var server = await ApiServer.WithSampleAsync();
        var id = await new ReportClient(server).OpenedAsync("3113", "2025-03");
        server.Gate.Let(Offices);

        Assert.Equal("FORBIDDEN", Code(await server.SendAsync("{ reports { totalCount } }")));
        Assert.Equal("FORBIDDEN", Code(await server.SendAsync("""{ office(code: "3113") { reports(edition: 2568) { month } } }""")));
        Assert.Equal("""{"node":null}""", (await server.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id })).GetRawText());
    }

    private static string Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;
}
