using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The steps of reports.</summary>
internal sealed class ReportTransitionConfiguration : IEntityTypeConfiguration<ReportTransitionRow>
{
    public void Configure(EntityTypeBuilder<ReportTransitionRow> builder)
    {
        builder.ToTable("ReportTransitions").HasKey(transition => transition.Id);
        builder.Property(transition => transition.Id).ValueGeneratedNever();
        builder.Property(transition => transition.Reason).HasMaxLength(Columns.Text);
        builder.Property(transition => transition.By).HasMaxLength(Columns.Subject);
    }
}
