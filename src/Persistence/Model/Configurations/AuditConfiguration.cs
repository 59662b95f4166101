using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The chain of changes.</summary>
internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit").HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.Subject).HasMaxLength(Columns.Subject);
        builder.Property(entry => entry.Action).IsCode();
        builder.Property(entry => entry.Entity).IsCode();
        builder.Property(entry => entry.EntityId).HasMaxLength(Columns.Name);
        builder.Property(entry => entry.Office).IsOptionalCode();
        builder.Property(entry => entry.Reason).HasMaxLength(Columns.Text);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(32).IsFixedLength();
        builder.Property(entry => entry.Hash).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(entry => new { entry.Office, entry.Sequence });
        builder.HasIndex(entry => new { entry.Entity, entry.EntityId, entry.Sequence });
    }
}
