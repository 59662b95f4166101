using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Explanations of published scores.</summary>
internal sealed class PublishedCardConfiguration : IEntityTypeConfiguration<PublishedCardRow>
{
    public void Configure(EntityTypeBuilder<PublishedCardRow> builder)
    {
        builder.ToTable("PublishedCards").HasKey(card => card.PublicationId);
        builder.Property(card => card.PublicationId).ValueGeneratedNever();
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(card => card.PublicationId).OnDelete(DeleteBehavior.Restrict);
    }
}
