using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Published scores.</summary>
internal sealed class PublicationConfiguration : IEntityTypeConfiguration<PublicationRow>
{
    public void Configure(EntityTypeBuilder<PublicationRow> builder)
    {
        builder.ToTable("Publications").HasKey(publication => publication.Id);
        builder.Property(publication => publication.Id).ValueGeneratedNever();
        builder.Property(publication => publication.Office).IsCode();
        builder.Property(publication => publication.Province).IsCode();
        builder.Property(publication => publication.EditionHash).IsHash();
        builder.Property(publication => publication.PublishedBy).HasMaxLength(Columns.Subject);
        builder.Property(publication => publication.WithdrawnBy).HasMaxLength(Columns.Subject);
        builder.Property(publication => publication.Reason).HasMaxLength(Columns.Text);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(publication => publication.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PublicationRow>().WithMany().HasForeignKey(publication => publication.MadeWith).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(publication => new { publication.Edition, publication.Office, publication.WithdrawnAt });
        builder.HasIndex(publication => new { publication.Province, publication.Edition });
    }
}
