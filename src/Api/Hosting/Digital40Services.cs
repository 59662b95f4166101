using Digital40.Api.Access;
using Digital40.Api.Audit;
using Digital40.Api.Configuration;
using Digital40.Api.Deadlines;
using Digital40.Api.Editions;
using Digital40.Api.Errors;
using Digital40.Api.EvidenceKeeping;
using Digital40.Api.Exporting;
using Digital40.Api.Facts;
using Digital40.Api.Hardening;
using Digital40.Api.Health;
using Digital40.Api.Hosting.Background;
using Digital40.Api.Innovations;
using Digital40.Api.Memberships;
using Digital40.Api.Offices;
using Digital40.Api.Publications;
using Digital40.Api.Reports;
using Digital40.Api.Scalars;
using Digital40.Api.Scores.WhatIf;
using Digital40.Api.Scores;
using Digital40.Api.Seeding;
using Digital40.GraphQL.AspNetCore;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.SqlServer;
using Digital40.Persistence.Storage;
using Digital40.Persistence;
using Digital40.Rules.Rubrics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Digital40.Api.Hosting;

/// <summary>What the service is made of.</summary>
internal static class Digital40Services
{
    // As many facts as a client may have scored without storing them. What bounds a list by what its items cost stands where they are used: 500 facts to record,
    // 100 ids of nodes. The size of a request bounds them all.
    private const int LongestList = 10_000;

    /// <summary>Adds the editions, the stores, the guarded stores of every feature, the GraphQL server and the work of start-up and background.</summary>
    public static IServiceCollection AddDigital40(this IServiceCollection services, Settings settings, IHostEnvironment environment)
    {
        DatabaseProvider provider = settings.Database.Provider == SqlServerDatabase.ProviderName ? new SqlServerDatabase() : new SqliteDatabase();

        // Read while the rest is made: it takes a good part of the start. Whatever goes wrong is told to who asks for the editions.
        var editions = new Lazy<EditionStore>(() => new EditionStore(settings.Rubrics.Path));
        _ = Task.Run(() => editions.Value);
        services.AddSingleton(settings);
        services.TryAddSingleton<Gate>();
        services.AddSingleton(_ => editions.Value);
        services.AddPersistence(provider, settings.Database, settings.Evidence);
        services.AddSingleton<EditionChecks>();
        services.AddSingleton<FactExport>();
        services.AddSingleton<FactFileImport>();
        services.AddSingleton<FactImport>();
        services.AddSingleton<GuardedAuditStore>();
        services.AddSingleton<GuardedDeadlineStore>();
        services.AddSingleton<GuardedEditionStore>();
        services.AddSingleton<GuardedEvaluator>();
        services.AddSingleton<GuardedEvidenceFiles>();
        services.AddSingleton<GuardedEvidenceStore>();
        services.AddSingleton<GuardedEvidenceWriting>();
        services.AddSingleton<GuardedFactCorrection>();
        services.AddSingleton<GuardedFactRecording>();
        services.AddSingleton<GuardedFactStore>();
        services.AddSingleton<GuardedInnovationStore>();
        services.AddSingleton<GuardedMembershipStore>();
        services.AddSingleton<GuardedOfficeStore>();
        services.AddSingleton<GuardedPublicationStore>();
        services.AddSingleton<GuardedReportChanges>();
        services.AddSingleton<GuardedReportStore>();
        services.AddSingleton<GuardedScoreboard>();
        services.AddSingleton<GuardedScoreHistory>();
        services.AddSingleton<GuardedScoreStore>();
        services.AddSingleton<GuardedTrial>();
        services.AddSingleton<JudgementFacts>();
        services.AddSingleton<OfficeMemory>();
        services.AddSingleton<OfficeSeeding>();
        services.AddSingleton<RoleGrants>();
        services.AddSingleton<SampleProvince>();
        services.AddSingleton<StartUpState>();
        services.AddGraphQLServer()
            .AddCostDirectives()
            .AddSchemaFile("schema/digital40.graphql")
            .AddThaiInput()
            .AcceptEvidence(settings.Evidence)
            .AddTypes(typeof(Digital40Services).Assembly)
            .AddErrorFilter(new RefusalFilter())
            .ModifyRequestOptions(options => options.Limits.MaxListSize = LongestList)
            .ModifyRequestOptions(options => options.HideSchema(environment))
            .ModifyRequestOptions(settings.GraphQL.Apply)
            .ModifyServerOptions(options => options.PersistedDocuments.Folder = Path.Combine("schema", "operations"))
            .ModifyServerOptions(settings.GraphQL.Apply);
        services.AddReadiness();

        // In this order: a schema that does not agree stops the start before the database is touched, and the background begins when all is ready.
        services.AddHostedService<StartUp>();
        services.AddHostedService<Rescoring>();
        services.AddHostedService<Forgetting>();
        return services;
    }
}
