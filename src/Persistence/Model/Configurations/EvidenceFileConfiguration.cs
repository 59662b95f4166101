using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Files by what they contain.</summary>
internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFileRow>
{
    public void Configure(EntityTypeBuilder<EvidenceFileRow> builder)
    {
        builder.ToTable("EvidenceFiles").HasKey(file => file.Hash);
        builder.Property(file => file.Hash).IsHash();
        builder.Property(file => file.MediaType).HasMaxLength(100).IsUnicode(false);
        builder.Property(file => file.StoredBy).HasMaxLength(Columns.Subject);
    }
}
