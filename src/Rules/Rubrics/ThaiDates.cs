using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Rubrics;

/// <summary>Days and months as people read them in Thai: with the month's name and the year of the Buddhist era. They are shown and never read back.</summary>
internal static class ThaiDates
{
    /// <summary>A day, such as 30 June 2568 in Thai; as <c>yyyy-MM-dd</c> in years that no edition has.</summary>
    public static string Of(DateOnly day) => BuddhistYear.IsCommonEra(day.Year)
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Of(YearMonth.Of(day))}")
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month, such as June 2568 in Thai; as <c>yyyy-MM</c> in years that no edition has.</summary>
    public static string Of(YearMonth month) => BuddhistYear.IsCommonEra(month.Year)
        ? $"{ThaiMonths.NameOf(month.Month)} {BuddhistYear.FromCommonEra(month.Year)}"
        : month.ToString();
}
