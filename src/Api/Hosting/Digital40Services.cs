using Digital40.Api.Access;
using Digital40.Api.Audit;
using Digital40.Api.Deadlines;
using Digital40.Api.Editions;
using Digital40.Api.Errors;
using Digital40.Api.Facts;
using Digital40.Api.Hardening;
using Digital40.Api.Memberships;
using Digital40.Api.Offices;
using Digital40.Api.Scalars;
using Digital40.Api.Seeding;
using Digital40.GraphQL.AspNetCore;
using Digital40.Persistence;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Hosting;

/// <summary>What the service is made of.</summary>
internal static class Digital40Services
{
    /// <summary>Adds the editions, the stores, the guarded stores of every feature and the GraphQL server.</summary>
    public static IServiceCollection AddDigital40(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var evidence = configuration.GetSection(EvidenceOptions.Section).Get<EvidenceOptions>() ?? new EvidenceOptions();
        DatabaseProvider provider = database.Provider == SqlServerDatabase.ProviderName ? new SqlServerDatabase() : new SqliteDatabase();
        services.AddSingleton(_ => new EditionStore(configuration["Rubrics:Path"]));
        services.AddPersistence(provider, database, evidence);
        services.AddSingleton<Gate>();
        services.AddSingleton<EditionChecks>();
        services.AddSingleton<GuardedAuditStore>();
        services.AddSingleton<GuardedDeadlineStore>();
        services.AddSingleton<GuardedEditionStore>();
        services.AddSingleton<GuardedFactStore>();
        services.AddSingleton<GuardedOfficeStore>();
        services.AddSingleton<RoleGrants>();
        services.AddSingleton<GuardedMembershipStore>();
        services.AddSingleton<FactFileImport>();
        services.AddHostedService<StartUp>();
        services.AddGraphQLServer()
            .AddSchemaFile("schema/digital40.graphql")
            .AddScalar("YearMonth", new RubricYearMonthScalar())
            .AddTypes(typeof(Digital40Services).Assembly)
            .AddErrorFilter(new RefusalFilter())
            .ModifyRequestOptions(options => options.HideSchema(environment));
        return services;
    }
}
