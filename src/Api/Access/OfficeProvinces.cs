using Digital40.Persistence.Offices;

namespace Digital40.Api.Access;

/// <summary>Says which province an office belongs to.</summary>
internal static class OfficeProvinces
{
    /// <summary>The code of the province that an office is or belongs to; null where it is a department.</summary>
    public static string? Province(this OfficeRecord office) => office.Tier switch
    {
        OfficeTier.Province => office.Code,
        OfficeTier.District => office.Parent,
        _ => null,
    };
}
