using Digital40.Persistence.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.SqlServer;

/// <summary>SQL Server, Azure SQL, and servers that speak as they do.</summary>
public sealed class SqlServerDatabase : DatabaseProvider
{
    /// <summary>Its name in the settings.</summary>
    public const string ProviderName = "SqlServer";

    /// <inheritdoc/>
    public override string Name => ProviderName;

    /// <inheritdoc/>
    public override void Configure(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        builder.UseSqlServer(Connection(options), server =>
        {
            server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.FullName).CommandTimeout(options.CommandTimeout);
            if (options.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }

            if (options.CompatibilityLevel is { } level)
            {
                server.UseCompatibilityLevel(level);
            }
        });
    }

    /// <summary>The connection string; several results at once are never asked for.</summary>
    internal static string Connection(DatabaseOptions options) =>
        new SqlConnectionStringBuilder(options.ConnectionString) { MultipleActiveResultSets = false }.ToString();
}
