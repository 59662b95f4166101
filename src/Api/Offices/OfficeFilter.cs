using Digital40.Api.Locales;
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
        Parent = Parent is null ? null : AsciiDigits.Of(Parent),
        Provinces = Province is null ? null : [AsciiDigits.Of(Province)],
        Offices = Offices is null ? null : [.. Offices.Select(AsciiDigits.Of)],
        NamePart = string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(),
    };
}
