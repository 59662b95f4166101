using System.Reflection;
using Digital40.Persistence.Model;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>Every query that the stores issue, made for SQL Server, is T-SQL.</summary>
public sealed class QueriesTests
{
    [Fact]
    public async Task Queries_OfTheStores_AreAllTransactSql()
    {
        var listener = new QueryListener();
        await using var database = await TestDatabase.CreateAsync(provider: listener);
        await StoreScript.RunAsync(database);

        var offline = new Offline();
        await using var context = offline.Context();
        foreach (var query in listener.Queries.ToList())
        {
            new QueryRebinding(context).Execute(query);
        }

        Assert.Equal(listener.Queries.Count, offline.Commands.Count);
        Assert.All(offline.Commands, command => TransactSql.Parse(command));
        Assert.All(offline.Commands, command => Assert.StartsWith("-- ", command, StringComparison.Ordinal));
        var tags = typeof(QueryTags).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var seen = offline.Commands.Select(command => command.Split('\n', 2)[0].TrimEnd()).ToHashSet();
        Assert.Empty(tags.Select(tag => $"-- {tag}").Except(seen));
    }

    [Fact]
    public async Task Queries_OfPagesAfterDifferentCursors_AreCompiledOnce()
    {
        var listener = new QueryListener();
        await using var database = await TestDatabase.CreateAsync(provider: listener);
        await database.Offices.AddAsync(TestDatabase.Officer, [new("1", OfficeTier.Province, null, "ก", "A"), new("2", OfficeTier.Province, null, "ข", "B")]);
        var cursors = (await database.Offices.ListAsync(new OfficeFilter(), new PageRequest())).Edges.Select(edge => edge.Cursor).ToList();
        await database.Offices.ListAsync(new OfficeFilter(), new PageRequest { After = cursors[0] });
        var compiled = listener.Queries.Count;

        await database.Offices.ListAsync(new OfficeFilter(), new PageRequest { After = cursors[1] });

        Assert.Equal(compiled, listener.Queries.Count);
    }

    [Fact]
    public async Task Changes_OfEveryTable_AreTransactSql()
    {
        var offline = new Offline();
        await using var context = offline.Context();
        foreach (var type in context.Model.GetEntityTypes())
        {
            var row = Activator.CreateInstance(type.ClrType)!;
            var entry = context.Entry(row);
            foreach (var property in entry.Properties)
            {
                property.CurrentValue = Sample(property.Metadata.ClrType);
            }

            entry.State = EntityState.Added;
        }

        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        var answer = Record.Exception(() => context.SaveChanges());

        Assert.True(offline.Commands.Count > 0, answer?.ToString());
        Assert.All(offline.Commands, command => TransactSql.Parse(command));
        Assert.Contains(offline.Commands, command => command.Contains($"[{nameof(AuditRow.PreviousHash)}]", StringComparison.Ordinal));
    }

    private static object? Sample(Type type)
    {
        return type == typeof(string) ? "ก" : type == typeof(byte[]) ? new byte[32] : Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type);
    }
}
