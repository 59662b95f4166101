using System.Globalization;
using Digital40.Rules.Facts;

namespace Digital40.Api.Locales;

/// <summary>Months as people write them.</summary>
internal static class MonthLabels
{
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The month's name and its year: in Thai that of the Buddhist era, in English that of the common era.</summary>
    public static string Of(YearMonth month, Locale locale) => month.FirstDay.ToString("MMMM yyyy", locale == Locale.Th ? Thai : English);
}
