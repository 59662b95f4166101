using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Evidence: found by its province for scoring, by its fact for lists.</summary>
internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<EvidenceRow>
{
    public void Configure(EntityTypeBuilder<EvidenceRow> builder)
    {
        builder.ToTable("Evidence").HasKey(evidence => evidence.Id);
        builder.Property(evidence => evidence.Id).ValueGeneratedNever();
        builder.Property(evidence => evidence.Province).IsCode();
        builder.Property(evidence => evidence.Office).IsCode();
        builder.Property(evidence => evidence.Url).HasMaxLength(2 * Columns.Text);
        builder.Property(evidence => evidence.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(evidence => evidence.FileName).HasMaxLength(Columns.Name);
        builder.Property(evidence => evidence.Channel).IsOptionalCode();
        builder.Property(evidence => evidence.AddedBy).HasMaxLength(Columns.Subject);
        builder.HasOne<EvidenceFileRow>().WithMany().HasForeignKey(evidence => evidence.FileHash).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(evidence => new { evidence.Edition, evidence.Province, evidence.Office });
        builder.HasIndex(evidence => evidence.FactId);
        builder.HasIndex(evidence => new { evidence.Office, evidence.Edition, evidence.Status });
    }
}
