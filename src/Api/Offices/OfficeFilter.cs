using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>Which offices; every condition that is given must hold.</summary>
public sealed record OfficeFilter(OfficeTier? Tier = null, string? Parent = null);
