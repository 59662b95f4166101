using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Facts: found by their province for scoring, by their office for lists.</summary>
internal sealed class FactConfiguration : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> builder)
    {
        builder.ToTable("Facts").HasKey(fact => new { fact.Id, fact.Version });
        builder.Property(fact => fact.Province).IsCode();
        builder.Property(fact => fact.Office).IsCode();
        builder.Property(fact => fact.Indicator).IsCode();
        builder.Property(fact => fact.Item).IsOptionalCode();
        builder.Property(fact => fact.Rater).HasMaxLength(Columns.Name);
        builder.Property(fact => fact.Attributes).HasMaxLength(Columns.Attributes);
        builder.Property(fact => fact.Reference).HasMaxLength(Columns.Name);
        builder.Property(fact => fact.Reason).HasMaxLength(Columns.Text);
        builder.Property(fact => fact.RecordedBy).HasMaxLength(Columns.Subject);
        builder.Property(fact => fact.ClosedBy).HasMaxLength(Columns.Subject);
        builder.Property(fact => fact.ClosedReason).HasMaxLength(Columns.Text);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(fact => fact.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(fact => new { fact.Edition, fact.Province, fact.ClosedAt, fact.Office });
        builder.HasIndex(fact => new { fact.Office, fact.Edition, fact.ClosedAt });
        builder.HasIndex(fact => new { fact.Edition, fact.Province, fact.Reference, fact.Version }).IsUnique();
    }
}
