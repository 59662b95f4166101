using Digital40.Persistence.Audit;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Digital40.Persistence;

/// <summary>Adds the stores to a program.</summary>
public static class PersistenceServices
{
    /// <summary>
    /// Adds the stores, each once for the program and safe on any thread. The program adds its <see cref="EditionStore"/>; a <see cref="TimeProvider"/> is
    /// added where there is none.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="provider">The kind of database.</param>
    /// <param name="options">Which database and how.</param>
    /// <param name="evidence">Where evidence files are kept.</param>
    public static IServiceCollection AddPersistence(
        this IServiceCollection services, DatabaseProvider provider, DatabaseOptions options, EvidenceOptions evidence)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<StorageContext>(
            builder => provider.Configure(builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking), options));
        services.AddSingleton(_ => new EvidenceFileStore(evidence));
        services.AddSingleton(all => new ChangeFeed(all.GetRequiredService<ILogger<ChangeFeed>>()));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Scorers>();
        services.AddSingleton<ScorePipeline>();
        services.AddSingleton<Writer>();
        services.AddSingleton(all => new OfficeStore(Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<EditionStore>()));
        services.AddSingleton(all => new FactStore(Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new ScoreStore(Contexts(all), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new ScoreVerifier(Contexts(all), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new Rescorer(
            Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>(), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton(all => new AuditStore(Contexts(all)));
        services.AddSingleton(all => new EvidenceStore(
            Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>(), all.GetRequiredService<EvidenceFileStore>()));
        services.AddSingleton(all => new ReportStore(Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new InnovationReportStore(Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new MembershipStore(Contexts(all), all.GetRequiredService<Writer>()));
        services.AddSingleton(all => new PublicationStore(Contexts(all), all.GetRequiredService<Writer>(), all.GetRequiredService<Scorers>()));
        services.AddSingleton(all => new DeadlineStore(Contexts(all), all.GetRequiredService<Scorers>(), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton(all => new IdempotencyStore(Contexts(all), all.GetRequiredService<WriteGate>()));
        services.AddSingleton(all => new DatabaseStart(Contexts(all), all.GetRequiredService<OfficeStore>(), options));
        return services;
    }

    private static IDbContextFactory<StorageContext> Contexts(IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<StorageContext>>();
}
