using Digital40.Persistence.Model;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Storage;

/// <summary>The tables. Reads track nothing; relations are loaded by the query that needs them, never on their own.</summary>
internal sealed class StorageContext : DbContext
{
    public StorageContext(DbContextOptions<StorageContext> options)
        : base(options)
    {
        // A write that fails anywhere is given up as a whole: there is nothing to go back to in between.
        Database.AutoSavepointsEnabled = false;
    }

    public DbSet<OfficeRow> Offices => Set<OfficeRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<EvidenceDecisionRow> EvidenceDecisions => Set<EvidenceDecisionRow>();

    public DbSet<EvidenceFileRow> EvidenceFiles => Set<EvidenceFileRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<ReportTransitionRow> ReportTransitions => Set<ReportTransitionRow>();

    public DbSet<InnovationReportRow> InnovationReports => Set<InnovationReportRow>();

    public DbSet<ScoreRow> Scores => Set<ScoreRow>();

    public DbSet<CriterionScoreRow> CriterionScores => Set<CriterionScoreRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<ScoreHistoryRow> ScoreHistory => Set<ScoreHistoryRow>();

    public DbSet<DeadlineMetRow> DeadlinesMet => Set<DeadlineMetRow>();

    public DbSet<EditionRow> Editions => Set<EditionRow>();

    public DbSet<RescoringRow> Rescorings => Set<RescoringRow>();

    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();

    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    public DbSet<PublishedCriterionRow> PublishedCriteria => Set<PublishedCriterionRow>();

    public DbSet<PublishedCardRow> PublishedCards => Set<PublishedCardRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    public DbSet<IdempotencyRow> IdempotencyKeys => Set<IdempotencyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ColumnTypes.Configure(configurationBuilder, Database.ProviderName);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StorageContext).Assembly);
}
