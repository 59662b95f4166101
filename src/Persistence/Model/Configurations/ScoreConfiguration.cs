using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Current scores.</summary>
internal sealed class ScoreConfiguration : IEntityTypeConfiguration<ScoreRow>
{
    public void Configure(EntityTypeBuilder<ScoreRow> builder)
    {
        builder.ToTable("Scores").HasKey(score => new { score.Edition, score.Office });
        builder.Property(score => score.Office).IsCode();
        builder.Property(score => score.EditionHash).IsHash();
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(score => score.Office).OnDelete(DeleteBehavior.Restrict);
    }
}
