using Digital40.Api.Scalars;
using Digital40.Persistence.Offices;
using StoreFilter = Digital40.Persistence.Offices.OfficeFilter;

namespace Digital40.Api.Offices;

/// <summary>Which offices; every condition that is given must hold.</summary>
public sealed record OfficeFilter(
    OfficeTier? Tier = null, string? Parent = null, string? Province = null, IReadOnlyList<string>? Offices = null, string? Name = null)
{
    /// <summary>The filter as the store has it.</summary>
    internal StoreFilter ToStore() => new()
    {
        Tier = Tier,
        Parent = Parent is null ? null : ThaiTexts.Code(Parent),
        Provinces = Province is null ? null : [ThaiTexts.Code(Province)],
        Offices = Offices is null ? null : [.. Offices.Select(ThaiTexts.Code)],
        NamePart = string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(),
    };
}
