using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>Who serves which office: found by the person for every request, by the office or its province for lists.</summary>
internal sealed class MembershipConfiguration : IEntityTypeConfiguration<MembershipRow>
{
    public void Configure(EntityTypeBuilder<MembershipRow> builder)
    {
        builder.ToTable("Memberships").HasKey(membership => membership.Id);
        builder.Property(membership => membership.Id).ValueGeneratedNever();
        builder.Property(membership => membership.Subject).HasMaxLength(Columns.Subject);
        builder.Property(membership => membership.Office).IsCode();
        builder.Property(membership => membership.Province).IsOptionalCode();
        builder.Property(membership => membership.GrantedBy).HasMaxLength(Columns.Subject);
        builder.Property(membership => membership.EndedBy).HasMaxLength(Columns.Subject);
        builder.Property(membership => membership.Reason).HasMaxLength(Columns.Text);
        builder.HasOne<OfficeRow>().WithMany().HasForeignKey(membership => membership.Office).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(membership => new { membership.Subject, membership.Office });
        builder.HasIndex(membership => membership.Province);
    }
}
