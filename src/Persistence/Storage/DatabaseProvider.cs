using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Storage;

/// <summary>A kind of database that the stores can use.</summary>
public abstract class DatabaseProvider
{
    /// <summary>The name that <see cref="DatabaseOptions.Provider"/> chooses it by.</summary>
    public abstract string Name { get; }

    /// <summary>Sets a context up for this kind of database.</summary>
    /// <param name="builder">What is set up.</param>
    /// <param name="options">The settings.</param>
    public abstract void Configure(DbContextOptionsBuilder builder, DatabaseOptions options);
}
