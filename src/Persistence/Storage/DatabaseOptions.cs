namespace Digital40.Persistence.Storage;

/// <summary>Which database is used and how: the settings under <c>Database</c>.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Database";

    /// <summary>The provider's name, <c>Sqlite</c> (default) or another that the program knows.</summary>
    public string Provider { get; init; } = SqliteDatabase.ProviderName;

    /// <summary>How to connect; for SQLite a path will do.</summary>
    public string ConnectionString { get; init; } = "Data Source=digital40.db";

    /// <summary>The most commands in one round trip, 1 to 1,000; the provider's own number where none is given.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary>The compatibility level that SQL is written for, such as 150; the provider's own where none is given. SQLite has none.</summary>
    public int? CompatibilityLevel { get; init; }

    /// <summary>Whether a database that is not there is made at start-up. Tables are brought up to date in any case.</summary>
    public bool CreateDatabase { get; init; } = true;

    /// <summary>How long a command may take, in seconds, 1 to 3,600; 30 by default.</summary>
    public int CommandTimeout { get; init; } = 30;

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    /// <param name="providers">The names of the providers that the program knows.</param>
    public IReadOnlyList<string> Check(IReadOnlyCollection<string> providers)
    {
        List<string> errors = [];
        Require(errors, providers.Contains(Provider), $"Database:Provider is '{Provider}'; expected one of {string.Join(", ", providers)}.");
        Require(errors, !string.IsNullOrWhiteSpace(ConnectionString), "Database:ConnectionString is empty.");
        Require(errors, MaxBatchSize is null or (>= 1 and <= 1000), "Database:MaxBatchSize is not from 1 to 1000.");
        Require(errors, CompatibilityLevel is null or (>= 100 and <= 200), "Database:CompatibilityLevel is not from 100 to 200.");
        Require(errors, CommandTimeout is >= 1 and <= 3600, "Database:CommandTimeout is not from 1 to 3600 seconds.");
        return errors;
    }

    private static void Require(List<string> errors, bool holds, string error)
    {
        if (!holds)
        {
            errors.Add(error);
        }
    }
}
