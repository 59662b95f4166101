using Digital40.Persistence.Offices;

namespace Digital40.Api.Exporting;

/// <summary>An office as a facts file has it.</summary>
internal sealed record ExportedOffice(string Code, string Kind, string? Parent, string NameTh, string NameEn)
{
    /// <summary>A province or a district; a department stands in no facts file.</summary>
    public static ExportedOffice Of(OfficeRecord office) => office.Tier == OfficeTier.Province
        ? new(office.Code, "province", null, office.NameTh, office.NameEn)
        : new(office.Code, "district", office.Parent, office.NameTh, office.NameEn);
}
