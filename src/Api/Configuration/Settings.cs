using System.Data.Common;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Microsoft.Data.Sqlite;

namespace Digital40.Api.Configuration;

/// <summary>The settings of the service, checked, with every path in full.</summary>
internal sealed record Settings
{
    private static readonly string[] Providers = [SqliteDatabase.ProviderName, SqlServerDatabase.ProviderName];

    private static readonly SettingsSection[] Sections =
    [
        SettingsSection.Of<DataOptions>(DataOptions.Section, options => options.Check()),
        SettingsSection.Of<DatabaseOptions>(DatabaseOptions.Section, options => [.. options.Check(Providers), .. Connection(options)]),
        SettingsSection.Of<EvidenceOptions>(EvidenceOptions.Section, options => options.Check()),
        SettingsSection.Of<GraphQLLimits>(GraphQLLimits.Section, options => options.Check()),
        SettingsSection.Of<IdempotencyOptions>(IdempotencyOptions.Section, options => options.Check()),
        SettingsSection.Of<RubricOptions>(RubricOptions.Section, options => options.Check()),
        SettingsSection.Of<TelemetryOptions>(TelemetryOptions.Section, options => options.Check()),
    ];

    public required DataOptions Data { get; init; }

    public required DatabaseOptions Database { get; init; }

    public required EvidenceOptions Evidence { get; init; }

    public required GraphQLLimits GraphQL { get; init; }

    public required IdempotencyOptions Idempotency { get; init; }

    public required RubricOptions Rubrics { get; init; }

    public required TelemetryOptions Telemetry { get; init; }

    /// <summary>Where the database is, without anything that may be secret.</summary>
    public string DatabasePlace => IsSqlite(Database) ? Sqlite(Database.ConnectionString).DataSource : Database.Provider;

    /// <summary>Reads the settings; makes and opens nothing.</summary>
    /// <exception cref="SettingsException">Anything is wrong; holds all of it.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        if (Errors(configuration) is { Count: > 0 } errors)
        {
            throw new SettingsException(errors);
        }

        var options = Options<DataOptions>(configuration, DataOptions.Section);
        var data = Path.GetFullPath(options.Path);
        var evidence = Options<EvidenceOptions>(configuration, EvidenceOptions.Section);
        return new Settings
        {
            Data = options with { Path = data },
            Database = In(data, Options<DatabaseOptions>(configuration, DatabaseOptions.Section)),
            Evidence = evidence with { Path = Path.GetFullPath(evidence.Path, data) },
            GraphQL = Options<GraphQLLimits>(configuration, GraphQLLimits.Section),
            Idempotency = Options<IdempotencyOptions>(configuration, IdempotencyOptions.Section),
            Rubrics = Options<RubricOptions>(configuration, RubricOptions.Section),
            Telemetry = WithStandardEndpoint(Options<TelemetryOptions>(configuration, TelemetryOptions.Section), configuration),
        };
    }

    /// <summary>Everything that is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Errors(IConfiguration configuration) =>
    [
        .. Sections.SelectMany(section => section.Errors(configuration)),
        .. OtherSettings.Errors(configuration, [.. Sections.Select(section => section.Name), "AzureAd", "Authentication", "Cors", "RateLimits"]),
    ];

    /// <summary>Makes the folder that a SQLite file is to lie in.</summary>
    public void MakeDataFolder()
    {
        if (IsSqlite(Database) && Database.CreateDatabase && IsFile(DatabasePlace) && Path.GetDirectoryName(DatabasePlace) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static T Options<T>(IConfiguration configuration, string section)
        where T : new() => configuration.GetSection(section).Get<T>() ?? new T();

    private static DatabaseOptions In(string folder, DatabaseOptions database)
    {
        if (!IsSqlite(database))
        {
            return database;
        }

        var connection = Sqlite(database.ConnectionString);
        connection.DataSource = IsFile(connection.DataSource) ? Path.GetFullPath(connection.DataSource, folder) : connection.DataSource;
        return database with { ConnectionString = connection.ToString() };
    }

    private static TelemetryOptions WithStandardEndpoint(TelemetryOptions telemetry, IConfiguration configuration) =>
        telemetry.Otlp.Endpoint is null && configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } endpoint
            ? telemetry with { Otlp = telemetry.Otlp with { Endpoint = endpoint } }
            : telemetry;

    private static bool IsSqlite(DatabaseOptions database) => database.Provider == SqliteDatabase.ProviderName;

    private static bool IsFile(string source) => source.Length > 0 && source != ":memory:" && !source.StartsWith("file:", StringComparison.Ordinal);

    private static SqliteConnectionStringBuilder Sqlite(string connection) =>
        connection.Contains('=', StringComparison.Ordinal) ? new(connection) : new() { DataSource = connection };

    // Neither the connection string nor the reader's message about it is shown: either may hold a password.
    private static IEnumerable<string> Connection(DatabaseOptions database)
    {
        try
        {
            _ = IsSqlite(database) ? Sqlite(database.ConnectionString) : new DbConnectionStringBuilder { ConnectionString = database.ConnectionString };
            return [];
        }
        catch (ArgumentException)
        {
            return ["Database:ConnectionString is no connection string of the provider."];
        }
    }
}
