using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Current scores by criterion.</summary>
internal sealed class CriterionScoreConfiguration : IEntityTypeConfiguration<CriterionScoreRow>
{
    public void Configure(EntityTypeBuilder<CriterionScoreRow> builder)
    {
        builder.ToTable("CriterionScores").HasKey(score => new { score.Edition, score.Office, score.Criterion });
        builder.Property(score => score.Office).IsCode();
        builder.Property(score => score.Criterion).IsCode();
        builder.Property(score => score.Area).IsCode();
        builder.HasOne<ScoreRow>().WithMany().HasForeignKey(score => new { score.Edition, score.Office }).OnDelete(DeleteBehavior.Cascade);
    }
}
