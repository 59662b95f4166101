using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Digital40.Persistence.Storage;

/// <summary>Makes the context for the design tools, which write migrations; no database is needed.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<StorageContext>
{
    public StorageContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<StorageContext>();
        new SqliteDatabase().Configure(builder, new DatabaseOptions());
        return new StorageContext(builder.Options);
    }
}
