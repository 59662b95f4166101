using Digital40.Persistence.Changes;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Reports;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.Reports;

public sealed class ReportStoreTests
{
    private static readonly YearMonth March = new(2025, 3);

    [Fact]
    public async Task Report_FromDraftToApproved_KeepsEveryStep()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        List<Change> heard = [];
        using var listening = database.Get<ChangeFeed>().Listen(heard.Add);
        var report = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", March)).Value!;

        report = await StepAsync(database, report, ReportState.Submitted);
        report = await StepAsync(database, report, ReportState.Returned, "the pictures are missing");
        report = await StepAsync(database, report, ReportState.Resubmitted);
        report = await StepAsync(database, report, ReportState.Approved);

        Assert.Equal((new DateOnly(2025, 4, 15), true, 5), (report.Due, report.IsLate, report.Version));
        var steps = (await database.Reports.TransitionsAsync([report.Id]))[report.Id].ToList();
        Assert.Equal(
            [ReportState.Draft, ReportState.Submitted, ReportState.Returned, ReportState.Resubmitted, ReportState.Approved], steps.Select(step => step.To));
        Assert.Equal("the pictures are missing", steps[2].Reason);
        Assert.Equal(5, heard.OfType<ReportChange>().Count());
    }

    [Fact]
    public async Task Report_StepThatIsNotAllowed_IsRefused()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var report = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", March)).Value!;

        async Task<string> Refused(ReportState to, int version, string? reason = null) =>
            Assert.Single((await database.Reports.StepAsync(TestDatabase.Officer, report.Id, version, to, reason)).Errors).Code;

        Assert.Equal("report-state", await Refused(ReportState.Approved, 1));
        Assert.Equal("report-stale", await Refused(ReportState.Submitted, 2));
        report = await StepAsync(database, report, ReportState.Submitted);
        Assert.Equal("reason-missing", await Refused(ReportState.Returned, 2));
        Assert.Equal(["report-exists"], (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", March)).Errors.Select(error => error.Code));
        Assert.Equal(["report-not-due"], (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3100", March)).Errors.Select(error => error.Code));
        Assert.Equal(["report-not-due"], (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", new YearMonth(2025, 7))).Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Facts_OfAnApprovedMonth_ChangeOnlyAfterItIsReturned()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 3, 10));
        var report = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", March)).Value!;
        report = await StepAsync(database, report, ReportState.Submitted);
        report = await StepAsync(database, report, ReportState.Approved);

        var corrected = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, 11), "more");
        var recorded = await database.Facts.RecordAsync(TestDatabase.Officer, 2568, [Reported.News("3101", 4, 1), Reported.Session("3101", "2025-03-31")]);
        await StepAsync(database, report, ReportState.Returned, "a figure is wrong");
        var afterwards = await database.Facts.CorrectAsync(TestDatabase.Officer, fact, Reported.News("3101", 3, 11), "more");

        Assert.Contains("month-approved", corrected.Errors.Select(error => error.Code));
        Assert.Equal([("month-approved", 1)], recorded.Errors.Select(error => (error.Code, error.Index!.Value)));
        Assert.True(afterwards.IsStored);
    }

    [Fact]
    public async Task List_OfAReviewQueue_ShowsWhatIsHandedIn()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var first = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", March)).Value!;
        await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3102", March);
        await StepAsync(database, first, ReportState.Submitted);

        var queue = await database.Reports.ListAsync(
            new ReportFilter { Provinces = ["3100"], Edition = 2568, States = [ReportState.Submitted, ReportState.Resubmitted], Month = March }, new PageRequest());

        Assert.Equal(["3101"], queue.Nodes.Select(report => report.Office));
    }

    [Fact]
    public async Task Innovation_WithoutItsStarredFields_NamesEach()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var store = database.Get<InnovationReportStore>();
        var form = database.Get<Rules.Rubrics.EditionStore>().Find(2568)!.InForce.InnovationForm;
        var required = form.Fields.Where(field => field.Required).Select(field => field.Code).ToList();

        var empty = await store.SubmitAsync(TestDatabase.Officer, 2568, "3100", [new("nonsense", "x"), new("title-en", "a"), new("title-en", "b")]);
        var full = await store.SubmitAsync(TestDatabase.Officer, 2568, "3100", [.. required.Select(code => new FormAnswer(code, "ก"))]);

        Assert.Equal([.. required.Select(code => ("field-missing", code, (int?)null)), ("field-unknown", "field", 0), ("field-duplicate", "field", 2)],
            empty.Errors.Select(error => (error.Code, error.Field!, error.Index)));
        Assert.Equal(1, full.Value!.Version);
        Assert.Equal(full.Value.Answers, (await store.FindAsync(2568, "3100"))!.Answers);
        var due = await database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter { Offices = ["3100"], Statuses = [DeadlineStatus.MetLate] }, new PageRequest());
        Assert.Equal(["innovation-report"], due.Nodes.Select(deadline => deadline.Item.Deadline));
    }

    private static async Task<StoredReport> StepAsync(TestDatabase database, StoredReport report, ReportState to, string? reason = null)
    {
        var result = await database.Reports.StepAsync(TestDatabase.Officer, report.Id, report.Version, to, reason);
        Assert.Empty(result.Errors);
        return result.Value!;
    }
}
