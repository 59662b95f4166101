using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Published scores by criterion.</summary>
internal sealed class PublishedCriterionConfiguration : IEntityTypeConfiguration<PublishedCriterionRow>
{
    public void Configure(EntityTypeBuilder<PublishedCriterionRow> builder)
    {
        builder.ToTable("PublishedCriteria").HasKey(score => new { score.PublicationId, score.Criterion });
        builder.Property(score => score.Criterion).IsCode();
        builder.Property(score => score.Area).IsCode();
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(score => score.PublicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
