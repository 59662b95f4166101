using Digital40.Persistence.Offices;

namespace Digital40.Persistence.Model;

/// <summary>An office of the tree.</summary>
internal sealed class OfficeRow
{
    public required string Code { get; init; }

    public required OfficeTier Tier { get; init; }

    public string? ParentCode { get; set; }

    public required string NameTh { get; set; }

    public required string NameEn { get; set; }

    /// <summary>The Thai name's sort key in hexadecimal digits: sorted as plain text it sorts by th-TH in every database.</summary>
    public required string SortKey { get; set; }

    /// <summary>Whether its facts are invented.</summary>
    public bool IsSample { get; set; }
}
