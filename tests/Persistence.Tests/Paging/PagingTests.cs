using Digital40.Persistence.Audit;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Tests.Paging;

public sealed class PagingTests
{
    private static readonly string[] Days = ["2025-03-12", "2025-02-01", "2025-05-09", "2025-02-01", "2025-03-12"];

    [Fact]
    public async Task Pages_OfEveryListInEveryOrder_MakeTheWholeListFromBothEnds()
    {
        await using var database = await FilledAsync();
        foreach (var descending in new[] { false, true })
        {
            foreach (var order in Enum.GetValues<FactOrder>())
            {
                await WalkAsync(descending, 10, page => database.Facts.ListAsync(new FactFilter(), page, order), fact => fact.Id);
            }

            foreach (var order in Enum.GetValues<EvidenceOrder>())
            {
                await WalkAsync(descending, 5, page => database.Evidence.ListAsync(new EvidenceFilter(), page, order), one => one.Id);
            }

            foreach (var order in Enum.GetValues<ReportOrder>())
            {
                await WalkAsync(descending, 4, page => database.Reports.ListAsync(new ReportFilter(), page, order), report => report.Id);
            }

            await WalkAsync(descending, null, page => database.Get<AuditStore>().ListAsync(new AuditFilter(), page), entry => entry.Sequence);
            await WalkAsync(descending, null, page => database.Scores.HistoryAsync(new HistoryFilter(), page), entry => entry.Id);
            foreach (var order in Enum.GetValues<OfficeOrder>())
            {
                await WalkAsync(descending, 4, page => database.Offices.ListAsync(new OfficeFilter(), page, order), office => office.Code);
            }

            foreach (var order in Enum.GetValues<DeadlineOrder>())
            {
                await WalkAsync(
                    descending, null, page => database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter(), page, order),
                    deadline => (deadline.Office, deadline.Item.Deadline, deadline.Item.Month));
            }
        }
    }

    [Fact]
    public async Task Orders_OfLists_AreTheirOwn()
    {
        await using var database = await FilledAsync();

        async Task<List<StoredFact>> FactsAsync(FactOrder order) => [.. (await database.Facts.ListAsync(new FactFilter(), new PageRequest(), order)).Nodes];

        Assert.Equal((await FactsAsync(FactOrder.Recorded)).OrderBy(fact => fact.Content.Date).ThenBy(fact => fact.Id), await FactsAsync(FactOrder.Date), SameFact);
        Assert.Equal(
            (await FactsAsync(FactOrder.Recorded)).OrderBy(fact => fact.Content.Indicator, StringComparer.Ordinal).ThenBy(fact => fact.Id),
            await FactsAsync(FactOrder.Indicator), SameFact);
        var evidence = await database.Evidence.ListAsync(new EvidenceFilter(), new PageRequest(), EvidenceOrder.Status);
        Assert.Equal(
            [EvidenceStatus.Pending, EvidenceStatus.Pending, EvidenceStatus.Pending, EvidenceStatus.Verified, EvidenceStatus.Rejected],
            evidence.Nodes.Select(one => one.Status));
        var months = await database.Reports.ListAsync(new ReportFilter(), new PageRequest { Descending = true }, ReportOrder.Month);
        Assert.Equal([3, 3, 2, 1], months.Nodes.Select(report => report.Month.Month));
        var changed = await database.Reports.ListAsync(new ReportFilter(), new PageRequest { Descending = true }, ReportOrder.Changed);
        Assert.Equal(ReportState.Submitted, changed.Nodes.First().State);
    }

    [Fact]
    public async Task Page_AfterACursor_NeitherSkipsNorRepeatsWhileOthersAreAdded()
    {
        await using var database = await FilledAsync();
        foreach (var order in Enum.GetValues<FactOrder>())
        {
            var before = (await database.Facts.ListAsync(new FactFilter(), new PageRequest { First = 100 }, order)).Nodes.Select(fact => fact.Id).ToList();
            var first = await database.Facts.ListAsync(new FactFilter(), new PageRequest { First = 4 }, order);
            await database.RecordAsync(Reported.Session("3101", "2025-01-02"));
            await database.RecordAsync(Reported.Session("3101", "2025-06-29"));

            var rest = await database.Facts.ListAsync(new FactFilter(), new PageRequest { First = 100, After = first.Edges[^1].Cursor }, order);

            Assert.Equal(before, first.Nodes.Concat(rest.Nodes).Select(fact => fact.Id).Where(before.Contains));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.1")]
    [InlineData("not base64!")]
    [InlineData("bnVsbA")]
    [InlineData("WyJkYXRlIiwiMjAyNS0wMS0wMSIsMSwxXQ")]
    [InlineData("WyJyZWNvcmRlZCIsIjEiLDFd")]
    [InlineData("WyJyZWNvcmRlZCIsbnVsbCwxXQ")]
    [InlineData("WyJcdWQ4MDAiLDEsMV0")]
    public async Task Cursor_ThatIsNoneOfTheOrders_IsRefusedAndNotTakenForTheBeginning(string cursor)
    {
        await using var database = await TestDatabase.CreateAsync();

        var after = await Assert.ThrowsAsync<PageCursorException>(() => database.Facts.ListAsync(new FactFilter(), new PageRequest { After = cursor }));
        var before = await Assert.ThrowsAsync<PageCursorException>(
            () => database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter(), new PageRequest { Before = cursor }));

        Assert.Equal(("after", "before"), (after.Argument, before.Argument));
    }

    [Fact]
    public async Task Filters_ByOfficesAndProvinces_LetThroughThoseOfBothAndNothingForNone()
    {
        await using var database = await FilledAsync();
        (string[]? Offices, string[]? Provinces)[] filters = [(null, null), (["3101"], null), (["3101"], ["3100"]), (["3101"], ["9900"]), ([], null), (null, [])];
        foreach (var (offices, provinces) in filters)
        {
            int[] counts =
            [
                await database.Facts.CountAsync(new FactFilter { Offices = offices, Provinces = provinces }),
                await database.Evidence.CountAsync(new EvidenceFilter { Offices = offices, Provinces = provinces }),
                await database.Reports.CountAsync(new ReportFilter { Offices = offices, Provinces = provinces }),
                await database.Get<AuditStore>().CountAsync(new AuditFilter { Offices = offices, Provinces = provinces }),
                await database.Scores.CountHistoryAsync(new HistoryFilter { Offices = offices, Provinces = provinces }),
                await database.Offices.CountAsync(new OfficeFilter { Offices = offices, Provinces = provinces }),
                await database.Get<DeadlineStore>().CountAsync(2568, new DeadlineFilter { Offices = offices, Provinces = provinces }),
            ];
            var isNothing = offices is { Length: 0 } || provinces is { Length: 0 } or ["9900"];
            Assert.All(counts, count => Assert.Equal(isNothing, count == 0));
        }
    }

    [Theory]
    [InlineData("mueang", null, "3101")]
    [InlineData("เมือง", null, "3101")]
    [InlineData(null, "RAM", "3100")]
    [InlineData(null, "%", "3102")]
    [InlineData("_", null, "")]
    [InlineData("ดง", null, "")]
    [InlineData(null, "ดง", "3102")]
    public async Task Offices_ByName_AreFoundInBothLanguages(string? start, string? part, string codes)
    {
        await using var database = await FilledAsync();

        var found = await database.Offices.ListAsync(new OfficeFilter { NameStart = start, NamePart = part }, new PageRequest());

        Assert.Equal(codes, string.Join(' ', found.Nodes.Select(office => office.Code)));
    }

    private static bool SameFact(StoredFact one, StoredFact other) => one.Id == other.Id;

    private static async Task WalkAsync<T, TKey>(bool descending, int? count, Func<PageRequest, Task<Page<T>>> list, Func<T, TKey> key)
    {
        var (all, backwards) = (new List<TKey>(), new List<TKey>());
        var request = new PageRequest { First = 3, Descending = descending };
        for (Page<T>? page = null; page?.HasMore != false; request = request with { After = page.Edges[^1].Cursor })
        {
            page = await list(request);
            Assert.Equal(request.After is not null, page.HasPrevious);
            all.AddRange(page.Nodes.Select(key));
        }

        request = new PageRequest { First = 3, Descending = descending, Backward = true };
        for (Page<T>? page = null; page?.HasPrevious != false; request = request with { Before = page.Edges[0].Cursor })
        {
            page = await list(request);
            Assert.Equal(request.Before is not null, page.HasMore);
            backwards.InsertRange(0, page.Nodes.Select(key));
        }

        Assert.Equal(all.Distinct(), all);
        Assert.Equal(all, backwards);
        Assert.Equal(count ?? all.Count, all.Count);
        Assert.True(all.Count > 3);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.Offices.AddAsync(TestDatabase.Officer,
        [
            new("10", OfficeTier.Department, null, "กรม", "Department"), new("3100", OfficeTier.Province, "10", "บุรีรัมย์", "Buri Ram"),
            new("3101", OfficeTier.District, "3100", "เมือง", "Mueang"), new("3102", OfficeTier.District, "3100", "แคนดง", "100% Khaen Dong"),
        ]);
        foreach (var (index, day) in Days.Index())
        {
            await database.RecordAsync(Reported.Session("3101", day));
            await database.RecordAsync(Reported.News("3102", 5 - index, 1));
        }

        var evidence = (await database.Evidence.ListAsync(new EvidenceFilter(), new PageRequest())).Nodes.Select(one => one.Id).ToList();
        await database.Evidence.DecideAsync(TestDatabase.Officer, evidence[0], EvidenceStatus.Rejected, "another meeting");
        await database.Evidence.DecideAsync(TestDatabase.Officer, evidence[3], EvidenceStatus.Verified);
        foreach (var (office, month) in new[] { ("3101", 3), ("3101", 1), ("3102", 3), ("3101", 2) })
        {
            await database.Reports.OpenAsync(TestDatabase.Officer, 2568, office, new YearMonth(2025, month));
        }

        var report = (await database.Reports.ListAsync(new ReportFilter(), new PageRequest())).Nodes.First();
        await database.Reports.StepAsync(TestDatabase.Officer, report.Id, 1, ReportState.Submitted);
        return database;
    }
}
