using System.Data;
using System.Data.Common;
using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Digital40.Persistence.Tests.SqlServer;

/// <summary>A context for SQL Server that sends nothing: commands are noted, and answered with nothing.</summary>
internal sealed class Offline : DbCommandInterceptor, IDbConnectionInterceptor
{
    public List<string> Commands { get; } = [];

    public StorageContext Context()
    {
        var builder = new DbContextOptionsBuilder<StorageContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        new SqlServerDatabase().Configure(builder, new DatabaseOptions { Provider = SqlServerDatabase.ProviderName, ConnectionString = "Server=offline" });
        return new StorageContext(builder.AddInterceptors(this).Options);
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Commands.Add(Text(command));
        return InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader());
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Commands.Add(Text(command));
        return InterceptionResult<int>.SuppressWithResult(1);
    }

    /// <summary>The SQL with its parameters declared, as the server takes it.</summary>
    private static string Text(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            Assert.True(parameter is not Microsoft.Data.SqlClient.SqlParameter { SqlDbType: SqlDbType.DateTimeOffset or SqlDbType.DateTime }, command.CommandText);
        }

        return command.CommandText;
    }
}
