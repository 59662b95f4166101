using Digital40.Api.Locales;
using Digital40.Rules.Facts;

namespace Digital40.Api.Editions;

/// <summary>A month of a range.</summary>
internal sealed record RangeMonth(YearMonth Month)
{
    public string Label(Locale locale) => DateLabels.Of(Month, locale);
}
