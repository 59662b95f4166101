using Digital40.Api.Scalars;
using Digital40.Persistence.Facts;
using Digital40.Rules.Facts;

namespace Digital40.Api.Facts;

/// <summary>Which facts; every condition that is given must hold.</summary>
public sealed record FactFilter(
    int? Edition = null,
    IReadOnlyList<string>? Offices = null,
    string? Province = null,
    IReadOnlyList<string>? Indicators = null,
    DateOnly? From = null,
    DateOnly? To = null,
    YearMonth? Month = null,
    FactState? State = null,
    DateTimeOffset? KnownAt = null)
{
    /// <summary>The filter as the store takes it.</summary>
    internal Persistence.Facts.FactFilter ToStore() => new()
    {
        Edition = Edition,
        Offices = Offices is null ? null : [.. Offices.Select(ThaiTexts.Code)],
        Provinces = Province is null ? null : [ThaiTexts.Code(Province)],
        Indicators = Indicators is null ? null : [.. Indicators.Select(ThaiTexts.Code)],
        From = From,
        To = To,
        Month = Month,
        State = State,
        KnownAt = KnownAt,
    };
}
