using Digital40.Persistence.Storage;
using Digital40.Persistence.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Digital40.Persistence.Tests.Storage;

public sealed class MigrationsTests
{
    [Fact]
    public void Migrations_OfSqlite_SayWhatTheModelSays()
    {
        using var context = DesignContexts.Sqlite();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Migrations_OfSqlServer_SayWhatTheModelSays()
    {
        using var context = DesignContexts.SqlServer();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(["20250101000000_Initial", "20250201000000_MembershipsAndPublications"], context.Database.GetMigrations());
    }

    [Fact]
    public void Script_ForSqlServer_IsTransactSqlAndCanBeRunAgain()
    {
        using var context = DesignContexts.SqlServer();

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        var statements = TransactSql.Parse(script);
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.True(
            statement is IfStatement or BeginTransactionStatement or CommitTransactionStatement, statement.GetType().Name));
    }

    [Fact]
    public void Columns_OfSqlServer_AreUnicodeForTextAndMicrosecondsForInstants()
    {
        using var context = DesignContexts.SqlServer();
        var columns = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList();

        Assert.All(columns.Where(column => column.Name is "NameTh" or "Reason" or "Content" or "Attributes" or "Rater" or "FileName" or "Before" or "After"),
            column => Assert.StartsWith("nvarchar", column.GetColumnType(), StringComparison.Ordinal));
        Assert.All(columns.Where(column => (Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType) == typeof(DateTimeOffset)),
            column => Assert.Equal("datetime2(6)", column.GetColumnType()));
        Assert.All(columns.Where(column => (Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType) == typeof(decimal)),
            column => Assert.Equal("decimal(19,4)", column.GetColumnType()));
    }
}
