using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Deadlines that were met.</summary>
internal sealed class DeadlineMetConfiguration : IEntityTypeConfiguration<DeadlineMetRow>
{
    public void Configure(EntityTypeBuilder<DeadlineMetRow> builder)
    {
        builder.ToTable("DeadlinesMet").HasKey(met => new { met.Edition, met.Office, met.Deadline, met.Month });
        builder.Property(met => met.Office).IsCode();
        builder.Property(met => met.Deadline).IsCode();
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(met => met.Office).OnDelete(DeleteBehavior.Restrict);
    }
}
