using Digital40.Persistence.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Digital40.Persistence.Storage;

/// <summary>Makes the database ready when a program starts.</summary>
public sealed class DatabaseStart
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly OfficeStore _offices;
    private readonly DatabaseOptions _options;

    internal DatabaseStart(IDbContextFactory<StorageContext> contexts, OfficeStore offices, DatabaseOptions options)
    {
        _contexts = contexts;
        _offices = offices;
        _options = options;
    }

    /// <summary>Brings the tables up to date, and the keys that names are sorted by.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">There is no database, and <see cref="DatabaseOptions.CreateDatabase"/> is off.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (!_options.CreateDatabase && !await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
        {
            throw new InvalidOperationException("There is no database, and Database:CreateDatabase is off.");
        }

        // Looked at first: the migrations' own lock stays behind where a process is killed under it, and is only taken where it is needed.
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }

        await _offices.RefreshSortKeysAsync(cancellationToken);
    }

    /// <summary>The names of the migrations that the database still lacks, oldest first.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
    }
}
