using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Scores over time.</summary>
internal sealed class ScoreHistoryConfiguration : IEntityTypeConfiguration<ScoreHistoryRow>
{
    public void Configure(EntityTypeBuilder<ScoreHistoryRow> builder)
    {
        builder.ToTable("ScoreHistory").HasKey(score => score.Id);
        builder.Property(score => score.Id).ValueGeneratedNever();
        builder.Property(score => score.Office).IsCode();
        builder.Property(score => score.EditionHash).IsHash();
        builder.Property(score => score.Criteria).HasMaxLength(4 * Columns.Text).IsUnicode(false);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(score => score.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(score => new { score.Edition, score.Office, score.At });
    }
}
