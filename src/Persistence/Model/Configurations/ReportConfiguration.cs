using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>One report of a district and month.</summary>
internal sealed class ReportConfiguration : IEntityTypeConfiguration<ReportRow>
{
    public void Configure(EntityTypeBuilder<ReportRow> builder)
    {
        builder.ToTable("Reports").HasKey(report => report.Id);
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.Province).IsCode();
        builder.Property(report => report.Office).IsCode();
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(report => report.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(report => report.Transitions).WithOne().HasForeignKey(transition => transition.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(report => new { report.Edition, report.Office, report.Month }).IsUnique();
        builder.HasIndex(report => new { report.Edition, report.Province, report.State });
    }
}
