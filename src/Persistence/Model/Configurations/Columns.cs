using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Digital40.Persistence.Model.Configurations;

/// <summary>The widths that several tables share. Codes are of the project's own making and plain ASCII; whatever people write is Unicode.</summary>
internal static class Columns
{
    public const int Code = 64;
    public const int Name = 200;
    public const int Subject = 200;
    public const int Text = 1000;
    public const int Attributes = 4 * Text;

    public static PropertyBuilder<string> IsCode(this PropertyBuilder<string> property) => property.HasMaxLength(Code).IsUnicode(false);

    public static PropertyBuilder<string?> IsOptionalCode(this PropertyBuilder<string?> property) => property.HasMaxLength(Code).IsUnicode(false);

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static PropertyBuilder<string> IsHash(this PropertyBuilder<string> property) => property.HasMaxLength(64).IsUnicode(false);
}
