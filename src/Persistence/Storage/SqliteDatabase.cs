using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Storage;

/// <summary>SQLite: one file on one machine, with a write-ahead log and durable commits.</summary>
public sealed class SqliteDatabase : DatabaseProvider
{
    /// <summary>Its name in the settings.</summary>
    public const string ProviderName = "Sqlite";

    /// <inheritdoc/>
    public override string Name => ProviderName;

    /// <inheritdoc/>
    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        builder.UseSqlite(Connection(options), sqlite =>
        {
            sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly.FullName).CommandTimeout(options.CommandTimeout);
            if (options.MaxBatchSize is { } size)
            {
                sqlite.MaxBatchSize(size);
            }
        });
        builder.AddInterceptors(new SqlitePragmas(options.CommandTimeout));
    }

    /// <summary>The connection string; a mere path is one as well.</summary>
    internal static string Connection(DatabaseOptions options)
    {
        var text = options.ConnectionString;
        var builder = text.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(text) : new SqliteConnectionStringBuilder { DataSource = text };
        builder.ForeignKeys = true;
        builder.Mode = options.CreateDatabase ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite;
        return builder.ToString();
    }
}
