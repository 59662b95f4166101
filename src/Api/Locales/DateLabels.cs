using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Locales;

/// <summary>Days, months and years as people read them: of the Buddhist era in Thai, of the common era in English. They are shown and never read back.</summary>
internal static class DateLabels
{
    // The calendar of the culture is that of the Buddhist era, and its names are the Thai ones.
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    /// <summary>A day, such as <c>31 March 2025</c>.</summary>
    public static string Of(DateOnly day, Locale locale) => day.ToString("d MMMM yyyy", CultureOf(locale));

    /// <summary>A day that may be missing; null where it is.</summary>
    public static string? Of(DateOnly? day, Locale locale) => day is { } known ? Of(known, locale) : null;

    /// <summary>A month, such as <c>March 2025</c>.</summary>
    public static string Of(YearMonth month, Locale locale) => month.FirstDay.ToString("MMMM yyyy", CultureOf(locale));

    /// <summary>A month that may be missing; null where it is.</summary>
    public static string? Of(YearMonth? month, Locale locale) => month is { } known ? Of(known, locale) : null;

    /// <summary>A year, such as <c>2025</c>.</summary>
    /// <param name="year">The year of the Buddhist era.</param>
    /// <param name="locale">The language.</param>
    public static string OfYear(int year, Locale locale) =>
        new DateOnly(new BuddhistYear(year).CommonEra, 1, 1).ToString(locale == Locale.Th ? "gg yyyy" : "yyyy", CultureOf(locale));

    private static CultureInfo CultureOf(Locale locale) => locale == Locale.Th ? Thai : CultureInfo.InvariantCulture;
}
