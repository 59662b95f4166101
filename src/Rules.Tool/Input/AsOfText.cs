using System.Globalization;
using System.Text.RegularExpressions;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tool.Input;

/// <summary>
/// Reads the day that a score is asked for. A year from 2484 on can only be of the Buddhist era and is normalised, so <c>2025-06-30</c>, <c>2568-06-30</c>
/// and <c>30/06/2568</c> are one day, in ASCII or Thai digits. With slashes the year is always the Buddhist one, as in facts files.
/// </summary>
internal static partial class AsOfText
{
    private const string Option = "--as-of";
    private const string Expected = "a date such as 2025-06-30, 2568-06-30 or 30/06/2568";

    /// <summary>The day; <c>null</c> where the text is none, and then there is a problem.</summary>
    public static DateOnly? Read(string text, InputProblems problems)
    {
        var ascii = string.Concat(text.Trim().Select(digit => digit is >= '\u0E50' and <= '\u0E59' ? (char)(digit - '\u0E50' + '0') : digit));
        var match = Form().Match(ascii);
        var year = match.Success ? Number(match, "year") : 0;
        var withSlashes = ascii.Contains('/', StringComparison.Ordinal);
        if (withSlashes && BuddhistYear.IsCommonEra(year))
        {
            problems.Add(InputProblem.OfOption(Option, FactErrorCodes.DateAmbiguous, "With slashes the year is a Buddhist one", Expected, $"'{text}'"));
            return null;
        }

        if ((BuddhistYear.IsOne(year) || BuddhistYear.IsCommonEra(year)) && Day(year, Number(match, "month"), Number(match, "day")) is { } day)
        {
            return day;
        }

        problems.Add(InputProblem.OfOption(Option, FactErrorCodes.DateInvalid, "The day is not a date", Expected, $"'{text}'"));
        return null;
    }

    private static DateOnly? Day(int year, int month, int day)
    {
        var commonEra = BuddhistYear.IsOne(year) ? new BuddhistYear(year).CommonEra : year;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(commonEra, month) ? new DateOnly(commonEra, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/(?<year>[0-9]{4}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
