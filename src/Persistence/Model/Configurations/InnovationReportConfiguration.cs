using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Innovation reports, every version.</summary>
internal sealed class InnovationReportConfiguration : IEntityTypeConfiguration<InnovationReportRow>
{
    public void Configure(EntityTypeBuilder<InnovationReportRow> builder)
    {
        builder.ToTable("InnovationReports").HasKey(report => report.Id);
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.Office).IsCode();
        builder.Property(report => report.SubmittedBy).HasMaxLength(Columns.Subject);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(report => report.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(report => new { report.Edition, report.Office, report.Version }).IsUnique();
    }
}
