using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>How far rescorings have come.</summary>
internal sealed class RescoringConfiguration : IEntityTypeConfiguration<RescoringRow>
{
    public void Configure(EntityTypeBuilder<RescoringRow> builder)
    {
        builder.ToTable("Rescorings").HasKey(rescoring => rescoring.Edition);
        builder.Property(rescoring => rescoring.Edition).ValueGeneratedNever();
        builder.Property(rescoring => rescoring.EditionHash).IsHash();
    }
}
