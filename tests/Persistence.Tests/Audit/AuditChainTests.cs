using Digital40.Persistence.Audit;
using Digital40.Persistence.Paging;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Tests.Audit;

public sealed class AuditChainTests
{
    [Theory]
    [InlineData("UPDATE Audit SET Subject = 'nobody' WHERE Sequence = 5", 5, AuditProblemKind.Edited)]
    [InlineData("UPDATE Audit SET Reason = '' WHERE Sequence = 2", 2, AuditProblemKind.Edited)]
    [InlineData("DELETE FROM Audit WHERE Sequence = 4", 4, AuditProblemKind.Removed)]
    [InlineData("DELETE FROM Audit WHERE Sequence = 6", 6, AuditProblemKind.Removed)]
    [InlineData("UPDATE Audit SET Sequence = 99 WHERE Sequence = 3; UPDATE Audit SET Sequence = 3 WHERE Sequence = 4; UPDATE Audit SET Sequence = 4 WHERE Sequence = 99", 3, AuditProblemKind.Reordered)]
    public async Task Verify_AfterTampering_NamesTheEntry(string tampering, long sequence, AuditProblemKind kind)
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        for (var month = 1; month <= 3; month++)
        {
            await database.RecordAsync(Reported.News("3101", month, month));
        }

        var store = database.Get<AuditStore>();
        Assert.Equal((6, true), ((await store.VerifyAsync()).Sequence, (await store.VerifyAsync()).IsWhole));
        await using var context = database.Context();
        await context.Database.ExecuteSqlRawAsync(tampering);

        var problems = (await store.VerifyAsync()).Problems;

        Assert.Equal(new AuditProblem(sequence, kind), problems[0]);
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
