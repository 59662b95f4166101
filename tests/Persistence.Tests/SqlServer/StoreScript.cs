using Digital40.Persistence.Audit;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>Asks the stores for everything they offer, with every filter and in both directions.</summary>
internal static class StoreScript
{
    private static readonly Caller Keyed = new("officer") { IdempotencyKey = "k", InputHash = new string('a', 64) };

    public static async Task RunAsync(TestDatabase database)
    {
        await WriteAsync(database);
        await ReadFactsAsync(database);
        await ReadRestAsync(database);
        await ServeAndPublishAsync(database);
        await database.Offices.RefreshSortKeysAsync(CancellationToken.None);
        Assert.Empty(await database.Verifier.ComputeAsync());
        Assert.Empty(await database.Verifier.LookAsync());
        await database.Get<Rescorer>().RunAsync();
        await database.Get<Rescorer>().RepairAsync([new Disagreement(2568, "3100", "3100", DisagreementKind.Behind)]);
        database.Clock.Now = new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await database.Get<Rescorer>().RunAsync();
        await database.Get<Rescorer>().FindAsync(2568);
        await database.Get<AuditStore>().VerifyAsync();
    }

    private static async Task WriteAsync(TestDatabase database)
    {
        await database.Offices.AddAsync(TestDatabase.Officer,
        [
            new("10", OfficeTier.Department, null, "กรม", "Department"), new("3100", OfficeTier.Province, "10", "บุรีรัมย์", "Buri Ram"),
            new("3101", OfficeTier.District, "3100", "เมือง", "Mueang"),
        ]);
        await database.Offices.RenameAsync(TestDatabase.Officer, "3101", "เมืองบุรีรัมย์", "Mueang Buri Ram");
        await using var picture = new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0]);
        using var file = (await database.Get<EvidenceFileStore>().ReceiveAsync(picture)).Value!;
        var session = (await database.Facts.RecordAsync(Keyed, 2568, [Reported.Session("3101"), Reported.News("3101", 3, 1)])).Value!;
        await database.Facts.RecordAsync(Keyed, 2568, [Reported.Session("3101"), Reported.News("3101", 3, 1)]);
        var evidence = (await database.Evidence.AttachAsync(TestDatabase.Officer, session[0].Id, new NewEvidence { File = file })).Value!;
        await database.Evidence.DecideAsync(TestDatabase.Officer, evidence.Id, EvidenceStatus.Verified);
        var byFile = new RawFact { Id = "f1", Office = "3101", Indicator = "click.event", Date = new DateOnly(2025, 2, 2), Evidence = [new Evidence($"sha256:{file.File.Hash}")] };
        Assert.Empty((await database.Facts.ImportAsync(TestDatabase.Officer, 2568, [byFile])).Errors);
        Assert.Empty((await database.Facts.CorrectAsync(TestDatabase.Officer, session[1], Reported.News("3101", 3, 2), "more")).Errors);
        Assert.Empty((await database.Facts.WithdrawAsync(TestDatabase.Officer, session[0], "none")).Errors);
        Assert.Equal(1, await database.Get<IdempotencyStore>().ForgetAsync(database.Clock.Now.AddDays(1)));
        var report = (await database.Reports.OpenAsync(TestDatabase.Officer, 2568, "3101", new YearMonth(2025, 3))).Value!;
        await database.Reports.StepAsync(TestDatabase.Officer, report.Id, 1, ReportState.Submitted);
        await database.Get<InnovationReportStore>().SubmitAsync(TestDatabase.Officer, 2568, "3100", []);
        var form = database.Get<Rules.Rubrics.EditionStore>().Find(2568)!.InForce.InnovationForm;
        await database.Get<InnovationReportStore>().SubmitAsync(TestDatabase.Officer, 2568, "3100", [.. form.Fields.Select(field => new FormAnswer(field.Code, "ก"))]);
    }

    private static async Task ReadFactsAsync(TestDatabase database)
    {
        FactFilter all = new()
        {
            Edition = 2568, Offices = ["3101"], Provinces = ["3100"], Indicators = ["ict.news"], From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 6, 30),
            Month = new YearMonth(2025, 3),
        };
        foreach (var filter in new[] { new FactFilter(), all, all with { State = FactState.Corrected }, all with { KnownAt = database.Clock.Now } })
        {
            await database.Facts.CountAsync(filter);
            foreach (var order in Enum.GetValues<FactOrder>())
            {
                await EveryPageAsync(page => database.Facts.ListAsync(filter, page, order));
            }
        }

        await database.Facts.FindAsync([1, 2]);
        await database.Facts.FindAsync(2568, "3100", ["f1", "#2"]);
        await database.Facts.VersionsAsync([1]);
        await database.Scores.ReplayAsync(2568, "3101", new ReplayOptions { KnownAt = database.Clock.Now });
        await database.Scores.ReplayAsync(2568, "3100", new ReplayOptions());
    }

    private static async Task ReadRestAsync(TestDatabase database)
    {
        EvidenceFilter evidence = new() { Edition = 2568, Offices = ["3101"], Provinces = ["3100"], FactId = 1, Status = EvidenceStatus.Pending };
        ReportFilter reports = new() { Edition = 2568, Offices = ["3101"], Provinces = ["3100"], Month = new YearMonth(2025, 3), States = [ReportState.Draft] };
        AuditFilter audit = new()
        {
            Offices = ["3101"], Provinces = ["3100"], Subject = "officer", Action = "a", Entity = "fact", EntityId = "1", From = database.Clock.Now,
            Before = database.Clock.Now,
        };
        HistoryFilter history = new()
        {
            Edition = 2568, Offices = ["3101"], Provinces = ["3100"], From = database.Clock.Now, Before = database.Clock.Now.AddDays(1),
        };
        OfficeFilter offices = new()
        {
            Tier = OfficeTier.District, Parent = "3100", Offices = ["3101"], Provinces = ["3100"], NameStart = "mueang", NamePart = "ram",
        };
        foreach (var order in Enum.GetValues<EvidenceOrder>())
        {
            await EveryPageAsync(page => database.Evidence.ListAsync(evidence, page, order));
            await EveryPageAsync(page => database.Evidence.ListAsync(new EvidenceFilter(), page, order));
        }

        foreach (var order in Enum.GetValues<ReportOrder>())
        {
            await EveryPageAsync(page => database.Reports.ListAsync(reports, page, order));
            await EveryPageAsync(page => database.Reports.ListAsync(new ReportFilter(), page, order));
        }

        await EveryPageAsync(page => database.Get<AuditStore>().ListAsync(audit, page));
        await EveryPageAsync(page => database.Get<AuditStore>().ListAsync(new AuditFilter(), page));
        await EveryPageAsync(page => database.Scores.HistoryAsync(history, page));
        await EveryPageAsync(page => database.Scores.HistoryAsync(new HistoryFilter(), page));
        await EveryPageAsync(page => database.Offices.ListAsync(offices, page));
        await EveryPageAsync(page => database.Offices.ListAsync(new OfficeFilter(), page));
        await EveryPageAsync(page => database.Offices.ListAsync(new OfficeFilter(), page, OfficeOrder.Code));
        await database.Offices.ChildrenAsync(["3100"]);
        await database.Get<AuditStore>().FindAsync([1, 2]);
        await EveryPageAsync(page => database.Get<DeadlineStore>().ListAsync(2568, new DeadlineFilter(), page));
        await database.Evidence.CountAsync(evidence);
        await database.Reports.CountAsync(reports);
        await database.Get<AuditStore>().CountAsync(audit);
        await database.Scores.CountHistoryAsync(history);
        await database.Offices.CountAsync(offices);
        await database.Get<DeadlineStore>().CountAsync(2568, new DeadlineFilter { Offices = ["3101"], Provinces = ["3100"] });
        await database.Evidence.FindAsync([1, 2]);
        await database.Evidence.DecisionsAsync([1, 2]);
        await database.Reports.FindAsync([1]);
        await database.Reports.TransitionsAsync([1]);
        await database.Reports.OfOfficesAsync(2568, ["3101"]);
        await database.Get<InnovationReportStore>().FindAsync(2568, "3100");
        await database.Get<InnovationReportStore>().FindAsync([1]);
        await database.Get<InnovationReportStore>().VersionsAsync(2568, "3100");
        await database.Offices.FindAsync(["3101"]);
        await database.Offices.ListAsync(OfficeTier.District, "3100");
        await database.Scores.FindAsync(2568, ["3101"]);
        await database.Scores.ExplainAsync(2568, ["3101"]);
        await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });
        await database.Scores.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" }, new DateOnly(2025, 3, 1));
    }

    private static async Task ServeAndPublishAsync(TestDatabase database)
    {
        var (memberships, publications, now) = (database.Get<MembershipStore>(), database.Get<PublicationStore>(), database.Clock.Now);
        var membership = (await memberships.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.DistrictOfficer, now, now.AddDays(1))).Value!;
        Assert.False((await memberships.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.DistrictOfficer, now)).IsStored);
        Assert.True((await memberships.EndAsync(TestDatabase.Officer, membership.Id, null, "moved")).IsStored);
        MembershipFilter serving = new()
        {
            Offices = ["3101"], Provinces = ["3100"], Subject = "somchai", Role = MemberRole.DistrictOfficer, ActiveAt = now,
        };
        await EveryPageAsync(page => memberships.ListAsync(serving, page));
        await EveryPageAsync(page => memberships.ListAsync(new MembershipFilter(), page));
        await memberships.CountAsync(serving);
        await memberships.FindAsync([membership.Id]);
        await memberships.OfSubjectAsync("somchai", now);

        var published = (await publications.PublishAsync(TestDatabase.Officer, 2568, "3100", new DateOnly(2025, 6, 30), withDistricts: true)).Value!;
        PublicationFilter open = new() { Edition = 2568, Offices = ["3101"], Provinces = ["3100"], IsWithdrawn = false };
        await EveryPageAsync(page => publications.ListAsync(open, page));
        await EveryPageAsync(page => publications.ListAsync(open with { IsWithdrawn = true }, page));
        await EveryPageAsync(page => publications.ListAsync(new PublicationFilter(), page));
        await publications.CountAsync(open);
        await publications.FindAsync([published[0].Id]);
        await publications.CurrentAsync(2568, ["3100", "3101"]);
        await publications.ExplainAsync([published[0].Id]);
        await publications.ScoreboardAsync(2568, new OfficeFilter { Parent = "3100" });
        Assert.True((await publications.WithdrawAsync(TestDatabase.Officer, published[0].Id, "a mistake")).IsStored);
        await AttachTooMuchAsync(database);
    }

    private static async Task AttachTooMuchAsync(TestDatabase database)
    {
        var fact = await database.RecordAsync(Reported.Session("3101", "2025-05-05"));
        foreach (var start in new byte[] { 1, 2 })
        {
            var content = new byte[150_000];
            "%PDF-"u8.CopyTo(content);
            content[^1] = start;
            using var file = (await database.Get<EvidenceFileStore>().ReceiveAsync(new MemoryStream(content))).Value!;
            var result = await database.Evidence.AttachAsync(TestDatabase.Officer, fact.Id, new NewEvidence { File = file });
            Assert.Equal(start == 1, result.IsStored);
        }
    }

    /// <summary>Both ends, both directions, and what lies between two cursors where there are any.</summary>
    private static async Task EveryPageAsync<T>(Func<PageRequest, Task<Page<T>>> list)
    {
        foreach (var request in new[] { new PageRequest(), new PageRequest { Descending = true } })
        {
            var page = await list(request);
            await list(request with { Backward = true });
            if (page.Edges.Count > 0)
            {
                var cursor = page.Edges[0].Cursor;
                await list(request with { After = cursor });
                await list(request with { Before = cursor, Backward = true });
                await list(request with { After = cursor, Before = cursor });
            }
        }
    }
}
