using Digital40.Persistence.Facts;
using Digital40.Rules.Facts;

namespace Digital40.Api.Facts;

/// <summary>Which facts of an office; every condition that is given must hold.</summary>
public sealed record OfficeFactFilter(
    int? Edition = null,
    IReadOnlyList<string>? Indicators = null,
    DateOnly? From = null,
    DateOnly? To = null,
    YearMonth? Month = null,
    FactState? State = null,
    DateTimeOffset? KnownAt = null)
{
    /// <summary>The filter as the store takes it.</summary>
    internal Persistence.Facts.FactFilter ToStore(string office) => new FactFilter(Edition, [office], null, Indicators, From, To, Month, State, KnownAt).ToStore();
}
