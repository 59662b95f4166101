using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The one row that writers take first.</summary>
internal sealed class LedgerConfiguration : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("Ledger").HasKey(ledger => ledger.Id);
        builder.Property(ledger => ledger.Id).ValueGeneratedNever();
        builder.Property(ledger => ledger.AuditHash).HasMaxLength(32).IsFixedLength();
        builder.HasData(new LedgerRow
        {
            Id = LedgerRow.OnlyId,
            Writes = 0,
            NextId = 1,
            LastAt = DateTimeOffset.UnixEpoch,
            AuditSequence = 0,
            AuditHash = new byte[32],
        });
    }
}
