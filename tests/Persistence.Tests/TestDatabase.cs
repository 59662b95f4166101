using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Persistence.Tests;

/// <summary>A SQLite file in a folder of its own, with the stores over it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string FileName = "test.db";
    private static readonly EditionStore SharedEditions = new();
    private static readonly Lazy<Task<byte[]>> Template = new(MakeTemplateAsync);
    private readonly ServiceProvider _services;

    private TestDatabase(string folder, TestClock clock, EditionStore editions, DatabaseProvider provider)
    {
        Folder = folder;
        Clock = clock;
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton(editions);
        services.AddPersistence(
            provider,
            new DatabaseOptions { ConnectionString = Path.Combine(folder, FileName) },
            new EvidenceOptions { Path = Path.Combine(folder, "evidence"), MaximumBytes = 200_000, MaximumBytesPerOffice = 250_000, MinimumFreeBytes = 0 });
        _services = services.BuildServiceProvider();
    }

    public static Caller Officer { get; } = new("officer");

    public string Folder { get; }

    public TestClock Clock { get; }

    public OfficeStore Offices => Get<OfficeStore>();

    public FactStore Facts => Get<FactStore>();

    public EvidenceStore Evidence => Get<EvidenceStore>();

    public ReportStore Reports => Get<ReportStore>();

    public ScoreStore Scores => Get<ScoreStore>();

    public ScoreVerifier Verifier => Get<ScoreVerifier>();

    public static async Task<TestDatabase> CreateAsync(EditionStore? editions = null, string? folder = null, DatabaseProvider? provider = null)
    {
        var database = Open(folder ?? Directory.CreateTempSubdirectory("digital40-").FullName, editions, provider);
        if (!File.Exists(Path.Combine(database.Folder, FileName)))
        {
            await File.WriteAllBytesAsync(Path.Combine(database.Folder, FileName), await Template.Value);
        }

        return database;
    }

    private static TestDatabase Open(string folder, EditionStore? editions = null, DatabaseProvider? provider = null) =>
        new(folder, new TestClock(), editions ?? SharedEditions, provider ?? new SqliteDatabase());

    /// <summary>A database without offices: made once by the migrations, and copied.</summary>
    private static async Task<byte[]> MakeTemplateAsync()
    {
        await using var database = Open(Directory.CreateTempSubdirectory("digital40-").FullName);
        await database.Get<DatabaseStart>().RunAsync();
        await using (var context = database.Context())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return await File.ReadAllBytesAsync(Path.Combine(database.Folder, FileName));
    }

    /// <summary>Records one fact.</summary>
    public async Task<FactVersion> RecordAsync(RawFact fact)
    {
        var result = await Facts.RecordAsync(Officer, 2568, [fact]);
        Assert.Empty(result.Errors);
        return result.Value![0];
    }

    public async Task<StoredScore> ScoreAsync(string office) => Assert.Single(await Scores.FindAsync(2568, [office]));

    /// <summary>A database with a province 3100 and its districts 3101, 3102 and so on.</summary>
    public static async Task<TestDatabase> WithProvinceAsync(int districts = 2, DateTimeOffset? now = null)
    {
        var database = await CreateAsync();
        database.Clock.Now = now ?? database.Clock.Now;
        List<OfficeRecord> offices = [new("3100", OfficeTier.Province, null, "บุรีรัมย์", "Buri Ram")];
        offices.AddRange(Enumerable.Range(1, districts).Select(
            number => new OfficeRecord($"{3100 + number}", OfficeTier.District, "3100", $"อำเภอ {number}", $"District {number}")));
        Assert.True((await database.Offices.AddAsync(Officer, offices)).IsStored);
        return database;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public StorageContext Context() => Get<IDbContextFactory<StorageContext>>().CreateDbContext();

    /// <summary>Closes the database and leaves its folder.</summary>
    public async Task CloseAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(SqliteDatabase.Connection(new DatabaseOptions { ConnectionString = Path.Combine(Folder, FileName) })));
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
