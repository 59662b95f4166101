using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Decisions on evidence.</summary>
internal sealed class EvidenceDecisionConfiguration : IEntityTypeConfiguration<EvidenceDecisionRow>
{
    public void Configure(EntityTypeBuilder<EvidenceDecisionRow> builder)
    {
        builder.ToTable("EvidenceDecisions").HasKey(decision => decision.Id);
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.Reason).HasMaxLength(Columns.Text);
        builder.Property(decision => decision.By).HasMaxLength(Columns.Subject);
        builder.HasOne<EvidenceRow>().WithMany().HasForeignKey(decision => decision.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => new { decision.EvidenceId, decision.At });
    }
}
