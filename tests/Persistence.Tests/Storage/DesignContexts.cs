using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Digital40.Persistence.Tests.Storage;

/// <summary>
/// Makes the context for the tools that write migrations, which find it here; no database is needed. The argument <c>SqlServer</c> after <c>--</c> chooses
/// the provider: <c>dotnet ef migrations add Name --project src/Persistence.SqlServer --startup-project tests/Persistence.Tests -- SqlServer</c>.
/// </summary>
internal sealed class DesignContexts : IDesignTimeDbContextFactory<StorageContext>
{
    public StorageContext CreateDbContext(string[] args)
    {
        DatabaseProvider provider = args.Contains(SqlServerDatabase.ProviderName) ? new SqlServerDatabase() : new SqliteDatabase();
        var builder = new DbContextOptionsBuilder<StorageContext>();
        provider.Configure(builder, new DatabaseOptions { Provider = provider.Name, ConnectionString = "Data Source=design" });
        return new StorageContext(builder.Options);
    }

    public static StorageContext Sqlite() => new DesignContexts().CreateDbContext([]);

    public static StorageContext SqlServer() => new DesignContexts().CreateDbContext([SqlServerDatabase.ProviderName]);
}
