using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Explanations of current scores.</summary>
internal sealed class CardConfiguration : IEntityTypeConfiguration<CardRow>
{
    public void Configure(EntityTypeBuilder<CardRow> builder)
    {
        builder.ToTable("Cards").HasKey(card => new { card.Edition, card.Office });
        builder.Property(card => card.Office).IsCode();
        builder.HasOne<ScoreRow>().WithMany().HasForeignKey(card => new { card.Edition, card.Office }).OnDelete(DeleteBehavior.Cascade);
    }
}
