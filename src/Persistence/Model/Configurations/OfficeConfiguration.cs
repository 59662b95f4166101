using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The tree of offices.</summary>
internal sealed class OfficeConfiguration : IEntityTypeConfiguration<OfficeRow>
{
    public void Configure(EntityTypeBuilder<OfficeRow> builder)
    {
        builder.ToTable("Offices").HasKey(office => office.Code);
        builder.Property(office => office.Code).IsCode();
        builder.Property(office => office.ParentCode).IsOptionalCode();
        builder.Property(office => office.NameTh).HasMaxLength(Columns.Name);
        builder.Property(office => office.NameEn).HasMaxLength(Columns.Name);
        builder.Property(office => office.SortKey).HasMaxLength(Columns.Text).IsUnicode(false);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(office => office.ParentCode).OnDelete(DeleteBehavior.Restrict);
    }
}
