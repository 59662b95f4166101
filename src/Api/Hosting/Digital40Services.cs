using Digital40.Api.Access;
using Digital40.Api.Audit;
using Digital40.Api.Deadlines;
using Digital40.Api.Editions;
using Digital40.Api.Errors;
using Digital40.Api.EvidenceKeeping;
using Digital40.Api.Facts;
using Digital40.Api.Innovations;
using Digital40.Api.Memberships;
using Digital40.Api.Offices;
using Digital40.Api.Reports;
using Digital40.Api.Scalars;
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
    /// <summary>Adds the editions, the stores, the guarded stores of every feature and the GraphQL server.</summary>
    public static IServiceCollection AddDigital40(this IServiceCollection services, IConfiguration configuration)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        var evidence = configuration.GetSection(EvidenceOptions.Section).Get<EvidenceOptions>() ?? new EvidenceOptions();
        DatabaseProvider provider = database.Provider == SqlServerDatabase.ProviderName ? new SqlServerDatabase() : new SqliteDatabase();
        services.AddSingleton(_ => new EditionStore(configuration["Rubrics:Path"]));
        services.AddPersistence(provider, database, evidence);
        services.TryAddSingleton<Gate>();
        services.AddSingleton<EditionChecks>();
        services.AddSingleton<GuardedAuditStore>();
        services.AddSingleton<GuardedDeadlineStore>();
        services.AddSingleton<GuardedEditionStore>();
        services.AddSingleton<GuardedEvidenceFiles>();
        services.AddSingleton<GuardedEvidenceStore>();
        services.AddSingleton<GuardedEvidenceWriting>();
        services.AddSingleton<GuardedFactCorrection>();
        services.AddSingleton<GuardedFactRecording>();
        services.AddSingleton<GuardedFactStore>();
        services.AddSingleton<GuardedInnovationStore>();
        services.AddSingleton<GuardedOfficeStore>();
        services.AddSingleton<GuardedReportChanges>();
        services.AddSingleton<GuardedReportStore>();
        services.AddSingleton<RoleGrants>();
        services.AddSingleton<GuardedMembershipStore>();
        services.AddSingleton<FactFileImport>();
        services.AddSingleton<JudgementFacts>();
        services.AddHostedService<StartUp>();
        services.AddGraphQLServer()
            .AddSchemaFile("schema/digital40.graphql")
            .AddThaiInput()
            .AcceptFacts()
            .AcceptEvidence(evidence)
            .AddTypes(typeof(Digital40Services).Assembly)
            .AddErrorFilter(new RefusalFilter());
        return services;
    }
}
