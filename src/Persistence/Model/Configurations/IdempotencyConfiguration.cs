using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Answers that were given.</summary>
internal sealed class IdempotencyConfiguration : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> builder)
    {
        builder.ToTable("IdempotencyKeys").HasKey(answer => new { answer.Subject, answer.Key });
        builder.Property(answer => answer.Subject).HasMaxLength(Columns.Subject);
        builder.Property(answer => answer.Key).HasMaxLength(Columns.Name);
        builder.Property(answer => answer.Operation).IsCode();
        builder.Property(answer => answer.InputHash).IsHash();
        builder.HasIndex(answer => answer.At);
    }
}
