using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Reports;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.Deadlines;

public sealed class DeadlineStoreTests
{
    private static readonly PageRequest All = new() { First = PageRequest.Most };

    [Theory]
    [InlineData("2025-03-20", DeadlineStatus.Upcoming, null)]
    [InlineData("2025-03-24", DeadlineStatus.DueSoon, null)]
    [InlineData("2025-03-31", DeadlineStatus.DueSoon, null)]
    [InlineData("2025-04-01", DeadlineStatus.Missed, null)]
    [InlineData("2025-03-27", DeadlineStatus.DueSoon, "2025-03-28")]
    [InlineData("2025-03-28", DeadlineStatus.Met, "2025-03-28")]
    [InlineData("2025-05-01", DeadlineStatus.Met, "2025-03-31")]
    [InlineData("2025-04-01", DeadlineStatus.Missed, "2025-04-02")]
    [InlineData("2025-04-02", DeadlineStatus.MetLate, "2025-04-02")]
    public async Task Deadline_OfAFlag_StandsByTheDayAndTheDayItWasDone(string asOf, DeadlineStatus status, string? done)
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        if (done is not null)
        {
            await database.RecordAsync(Reported.Flag("3101", "central.database", done, "mother-fund"));
        }

        var deadlines = await database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter { Offices = ["3101"], AsOf = DateOnly.Parse(asOf, null) }, All);

        Assert.Equal(status, deadlines.Nodes.Single(deadline => deadline.Item.Deadline == "mother-fund").Status);
    }

    [Fact]
    public async Task Deadline_OfSeveralThings_IsMetWhenTheLastIs()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await database.RecordAsync(Reported.Flag("3101", "central.database", "2025-05-01", "savings-group"));
        await database.RecordAsync(Reported.Flag("3101", "central.database", "2025-05-03", "poverty-fund"));
        Assert.Null((await FindAsync(database, "other-databases")).MetOn);
        var plan = await database.RecordAsync(Reported.Flag("3101", "central.database", "2025-05-02", "tambon-plan"));
        Assert.Equal(new DateOnly(2025, 5, 3), (await FindAsync(database, "other-databases")).MetOn);

        await database.Facts.WithdrawAsync(TestDatabase.Officer, plan, "not yet");

        Assert.Null((await FindAsync(database, "other-databases")).MetOn);
    }

    [Fact]
    public async Task Deadline_OfTheMonthlyReport_IsMetByTheReport()
    {
        await using var database = await TestDatabase.WithProvinceAsync(now: new DateTimeOffset(2025, 4, 15, 16, 59, 0, TimeSpan.Zero));
        var report = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", new YearMonth(2025, 3))).Value!;
        await database.Reports.StepAsync(TestDatabase.Officer, report.Id, 1, ReportState.Submitted);

        var deadlines = (await database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter { Offices = ["3101"] }, All)).Nodes
            .Where(deadline => deadline.Item.Deadline == "monthly-report").ToDictionary(deadline => deadline.Item.Month!.Value.Month, deadline => deadline.Status);

        Assert.Equal(
            [DeadlineStatus.Missed, DeadlineStatus.Missed, DeadlineStatus.Met, DeadlineStatus.Upcoming, DeadlineStatus.Upcoming, DeadlineStatus.Upcoming],
            Enumerable.Range(1, 6).Select(month => deadlines[month]));
    }

    [Fact]
    public async Task List_OfADateRange_LeavesOutTheRestAndTheUndated()
    {
        await using var database = await TestDatabase.WithProvinceAsync();

        var march = await database.Get<DeadlineStore>().ListAsync(
            2568, new DeadlineFilter { Offices = ["3100", "3101"], From = new DateOnly(2025, 3, 25), To = new DateOnly(2025, 3, 31) }, All);

        Assert.Equal(
            ["click-report", "basic-needs-survey", "ict-mechanism", "mother-fund", "otop-sales"],
            march.Nodes.Where(deadline => deadline.Office == "3100").Select(deadline => deadline.Item.Deadline));
        Assert.Contains("model-tambon", march.Nodes.Where(deadline => deadline.Office == "3101").Select(deadline => deadline.Item.Deadline));
    }

    private static async Task<OfficeDeadline> FindAsync(TestDatabase database, string code) =>
        (await database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter { Offices = ["3101"] }, All)).Nodes.Single(deadline => deadline.Item.Deadline == code);
}
