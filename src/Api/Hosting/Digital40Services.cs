using Digital40.Api.Access;
using Digital40.Api.Audit;
using Digital40.Api.Deadlines;
using Digital40.Api.Editions;
using Digital40.Api.Errors;
using Digital40.Api.Facts;
using Digital40.Api.Hardening;
using Digital40.Api.Innovations;
using Digital40.Api.Memberships;
using Digital40.Api.Offices;
using Digital40.Api.Publications;
using Digital40.Api.Reports;
using Digital40.Api.Scalars;
using Digital40.Api.Scores;
using Digital40.Api.Scores.WhatIf;
using Digital40.Api.Seeding;
using Digital40.GraphQL.AspNetCore;
using Digital40.Persistence;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Digital40.Rules.Rubrics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Digital40.Api.Hosting;

/// <summary>What the service is made of.</summary>
internal static class Digital40Services
{
    // As many facts as a client may have scored without storing them. What bounds a list by what its items cost stands where they are used: 500 facts to record,
    // 100 ids of nodes. The size of a request bounds them all.
    private const int LongestList = 10_000;

    /// <summary>Adds the editions, the stores, the guarded stores of every feature and the GraphQL server.</summary>
    public static IServiceCollection AddDigital40(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var evidence = configuration.GetSection(EvidenceOptions.Section).Get<EvidenceOptions>() ?? new EvidenceOptions();
        DatabaseProvider provider = database.Provider == SqlServerDatabase.ProviderName ? new SqlServerDatabase() : new SqliteDatabase();
        services.AddSingleton(_ => new EditionStore(configuration["Rubrics:Path"]));
        services.AddPersistence(provider, database, evidence);
        services.AddSingleton<EditionChecks>();
        services.AddSingleton<FactFileImport>();
        services.TryAddSingleton<Gate>();
        services.AddSingleton<GuardedAuditStore>();
        services.AddSingleton<GuardedDeadlineStore>();
        services.AddSingleton<GuardedEditionStore>();
        services.AddSingleton<GuardedEvaluator>();
        services.AddSingleton<GuardedFactStore>();
        services.AddSingleton<GuardedInnovationStore>();
        services.AddSingleton<GuardedMembershipStore>();
        services.AddSingleton<GuardedOfficeStore>();
        services.AddSingleton<GuardedPublicationStore>();
        services.AddSingleton<GuardedReportChanges>();
        services.AddSingleton<GuardedReportStore>();
        services.AddSingleton<GuardedScoreStore>();
        services.AddSingleton<GuardedTrial>();
        services.AddSingleton<RoleGrants>();
        services.AddHostedService<StartUp>();
        services.AddGraphQLServer()
            .AddCostDirectives()
            .AddSchemaFile("schema/digital40.graphql")
            .AddScalar("YearMonth", new RubricYearMonthScalar())
            .AddTypes(typeof(Digital40Services).Assembly)
            .AddErrorFilter(new RefusalFilter())
            .ModifyRequestOptions(options => options.HideSchema(environment))
            .ModifyRequestOptions(options => options.Limits.MaxListSize = LongestList)
            .ModifyServerOptions(options =>
            {
                options.PersistedDocuments.Folder = Path.Combine("schema", "operations");
                options.PersistedDocuments.Only = configuration.GetValue<bool>("GraphQL:OnlyPersistedDocuments");
            });
        return services;
    }
}
