using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Persistence.Tests;

/// <summary>A SQLite file in a folder of its own, with the stores over it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly EditionStore SharedEditions = new();
    private readonly ServiceProvider _services;

    private TestDatabase(string folder, TestClock clock, EditionStore editions)
    {
        Folder = folder;
        Clock = clock;
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton(editions);
        services.AddPersistence(new SqliteDatabase(), new DatabaseOptions { ConnectionString = Path.Combine(folder, "test.db") });
        _services = services.BuildServiceProvider();
    }

    public static Caller Officer { get; } = new("officer");

    public string Folder { get; }

    public TestClock Clock { get; }

    public OfficeStore Offices => Get<OfficeStore>();

    public FactStore Facts => Get<FactStore>();

    public static async Task<TestDatabase> CreateAsync(EditionStore? editions = null, string? folder = null)
    {
        var database = new TestDatabase(folder ?? Directory.CreateTempSubdirectory("digital40-").FullName, new TestClock(), editions ?? SharedEditions);
        await using var context = database.Context();
        await context.Database.MigrateAsync();
        return database;
    }

    /// <summary>A database with a province 3100 and its districts 3101, 3102 and so on.</summary>
    public static async Task<TestDatabase> WithProvinceAsync(int districts = 2)
    {
        var database = await CreateAsync();
        List<OfficeRecord> offices = [new("3100", OfficeTier.Province, null, "บุรีรัมย์", "Buri Ram")];
        offices.AddRange(Enumerable.Range(1, districts).Select(
            number => new OfficeRecord($"{3100 + number}", OfficeTier.District, "3100", $"อำเภอ {number}", $"District {number}")));
        Assert.True((await database.Offices.AddAsync(Officer, offices)).IsStored);
        return database;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public StorageContext Context() => Get<IDbContextFactory<StorageContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
