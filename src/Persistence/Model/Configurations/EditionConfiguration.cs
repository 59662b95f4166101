using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The contents of editions that scores were made under.</summary>
internal sealed class EditionConfiguration : IEntityTypeConfiguration<EditionRow>
{
    public void Configure(EntityTypeBuilder<EditionRow> builder)
    {
        builder.ToTable("Editions").HasKey(edition => new { edition.Year, edition.Hash });
        builder.Property(edition => edition.Hash).IsHash();
    }
}
