using System.Globalization;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Paging;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Tests.Audit;

public sealed class AuditChainTests
{
    private const string Swap = """
        UPDATE Audit SET Sequence = 99 WHERE Sequence = {0}; UPDATE Audit SET Sequence = {0} WHERE Sequence = {1};
        UPDATE Audit SET Sequence = {1} WHERE Sequence = 99
        """;

    [Theory]
    [InlineData("UPDATE Audit SET Subject = 'nobody' WHERE Sequence = 5", "Edited 5")]
    [InlineData("UPDATE Audit SET Reason = '' WHERE Sequence = 2", "Edited 2")]
    [InlineData("UPDATE Audit SET At = At + 1 WHERE Sequence = 1", "Edited 1")]
    [InlineData("UPDATE Audit SET Hash = zeroblob(32) WHERE Sequence = 4", "Edited 4")]
    [InlineData("UPDATE Audit SET PreviousHash = zeroblob(32) WHERE Sequence = 4", "Edited 4")]
    [InlineData("UPDATE Audit SET Office = '3199' WHERE Sequence IN (3, 6)", "Edited 3, Edited 6")]
    [InlineData("UPDATE Ledger SET AuditHash = zeroblob(32)", "Edited 6")]
    [InlineData("DELETE FROM Audit WHERE Sequence = 1", "Removed 1")]
    [InlineData("DELETE FROM Audit WHERE Sequence IN (3, 4)", "Removed 3, Removed 4")]
    [InlineData("DELETE FROM Audit WHERE Sequence = 6", "Removed 6")]
    [InlineData("DELETE FROM Audit WHERE Sequence > 4", "Removed 5, Removed 6")]
    [InlineData("DELETE FROM Audit", "Removed 1, Removed 2, Removed 3, Removed 4, Removed 5, Removed 6")]
    [InlineData("DELETE FROM Audit WHERE Sequence = 6; UPDATE Ledger SET AuditSequence = 5", "Edited 5")]
    [InlineData("DELETE FROM Audit WHERE Sequence = 4; UPDATE Audit SET Sequence = Sequence - 1 WHERE Sequence > 4", "Reordered 4, Reordered 5, Removed 6")]
    [InlineData("INSERT INTO Audit SELECT 7, At, Subject, Action, Entity, EntityId, Office, Edition, Before, After, Reason, PreviousHash, Hash FROM Audit WHERE Sequence = 6", "Reordered 7")]
    [InlineData("UPDATE Audit SET Sequence = 0 WHERE Sequence = 6", "Added 0, Removed 6")]
    public async Task Verify_AfterTampering_NamesEveryEntry(string tampering, string expected)
    {
        await using var database = await WithSixEntriesAsync();

        Assert.Equal(expected, await VerifyAfterAsync(database, tampering));
    }

    [Theory]
    [InlineData(3, 4, "Reordered 3, Reordered 4")]
    [InlineData(1, 2, "Reordered 1, Reordered 2")]
    [InlineData(2, 6, "Reordered 2, Reordered 6")]
    public async Task Verify_OfEntriesThatChangedPlaces_NamesBoth(int one, int other, string expected)
    {
        await using var database = await WithSixEntriesAsync();

        Assert.Equal(expected, await VerifyAfterAsync(database, string.Format(CultureInfo.InvariantCulture, Swap, one, other)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task Verify_OfAnEntryWithAHashMadeAnew_NamesItAndNotTheNext(long sequence)
    {
        await using var database = await WithSixEntriesAsync();
        await using (var context = database.Context())
        {
            var row = await context.Audit.SingleAsync(entry => entry.Sequence == sequence);
            var draft = new AuditDraft(row.Action, row.Entity, row.EntityId) { Office = row.Office, Edition = row.Edition, After = "{}" };
            context.Update(AuditHash.Link(draft, row.Sequence, row.At, "nobody", row.PreviousHash));
            await context.SaveChangesAsync();
        }

        Assert.Equal($"Edited {sequence}", await VerifyAfterAsync(database, "SELECT 1"));
    }

    [Fact]
    public async Task Verify_OfAnEntryThatWasNeverMade_NamesIt()
    {
        await using var database = await WithSixEntriesAsync();
        await using (var context = database.Context())
        {
            var last = await context.Audit.SingleAsync(entry => entry.Sequence == 6);
            context.Add(AuditHash.Link(new AuditDraft("fact.record", "fact", "1"), 7, last.At, "nobody", last.Hash));
            await context.SaveChangesAsync();
        }

        Assert.Equal("Added 7", await VerifyAfterAsync(database, "SELECT 1"));
    }

    private static async Task<TestDatabase> WithSixEntriesAsync()
    {
        var database = await TestDatabase.WithProvinceAsync();
        for (var month = 1; month <= 3; month++)
        {
            await database.RecordAsync(Reported.News("3101", month, month));
        }

        var whole = await database.Get<AuditStore>().VerifyAsync();
        Assert.Equal((6, true), (whole.Sequence, whole.IsWhole));
        return database;
    }

    private static async Task<string> VerifyAfterAsync(TestDatabase database, string tampering)
    {
        await using var context = database.Context();
        await context.Database.ExecuteSqlRawAsync(tampering);
        var found = await database.Get<AuditStore>().VerifyAsync();
        return string.Join(", ", found.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Kind} {problem.Sequence}")));
    }

    [Fact]
    public async Task List_OfAnOffice_ShowsWhoChangedWhat()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var fact = await database.RecordAsync(Reported.News("3101", 1, 1));
        await database.Facts.WithdrawAsync(TestDatabase.Officer, fact, "not ours");

        var entries = (await database.Get<AuditStore>().ListAsync(new AuditFilter { Offices = ["3101"], Entity = "fact" }, new PageRequest())).Nodes.ToList();

        Assert.Equal(["fact.record", "fact.withdraw"], entries.Select(entry => entry.Action));
        Assert.Equal([null, "not ours"], entries.Select(entry => entry.Reason));
        Assert.Contains("ict.news", entries[1].Before, StringComparison.Ordinal);
    }
}
