using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Drafting;

/// <summary>
/// Moves dates, months and years of a text from one year to another, in either era and in either kind of digits. Only years near the first one are
/// moved; a year after a letter, or after a longer number and a slash as in the number of an order, stays. A month's last day stays its last day, and a
/// day beyond it stays beyond it.
/// </summary>
/// <param name="fromYear">The Buddhist-era year that is moved from.</param>
/// <param name="toYear">The Buddhist-era year that is moved to.</param>
internal sealed partial class YearShift(int fromYear, int toYear)
{
    private const int BuddhistEra = 543;
    private const int Near = 2;
    private const int Months = 12;

    /// <summary>The text with its dates, months and years moved.</summary>
    public string Of(string text) => Moving().Replace(text, Move);

    private static int Number(Group digits) => digits.Value.Aggregate(0, (number, digit) => (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit));

    /// <summary>A number in as many digits, and in the same kind of digits, as another.</summary>
    private static string Written(int number, Group like)
    {
        var zero = (char)(like.Value[0] - CharUnicodeInfo.GetDecimalDigitValue(like.Value[0]));
        var digits = number.ToString(CultureInfo.InvariantCulture).PadLeft(like.Length, '0');
        return string.Concat(digits.Select(digit => (char)(zero + (digit - '0'))));
    }

    private string Move(Match match)
    {
        var year = Number(match.Groups["year"]);
        if (Math.Abs(year - fromYear) > Near && Math.Abs(year + BuddhistEra - fromYear) > Near)
        {
            return match.Value;
        }

        var moved = year + toYear - fromYear;
        var text = Put(match.Value, match, "year", moved);
        return match.Groups["day"].Success && Number(match.Groups["month"]) is >= 1 and <= Months and var month
            ? Put(text, match, "day", DayOf(Number(match.Groups["day"]), month, year, moved))
            : text;
    }

    private int DayOf(int day, int month, int year, int moved)
    {
        var last = DateTime.DaysInMonth(Common(year), month);
        return day < last ? day : day + DateTime.DaysInMonth(Common(moved), month) - last;
    }

    /// <summary>The year of the common era: the two eras are too far apart to be taken for each other.</summary>
    private int Common(int year) => Math.Abs(year - fromYear) <= Math.Abs(year + BuddhistEra - fromYear) ? year - BuddhistEra : year;

    private static string Put(string text, Match match, string name, int number)
    {
        var group = match.Groups[name];
        return text.Remove(group.Index - match.Index, group.Length).Insert(group.Index - match.Index, Written(number, group));
    }

    [GeneratedRegex(
        @"(?<![A-Za-z\d]|\d{3}/|\d-)"
        + @"(?:(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})|(?<year>\d{4}))(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Moving();
}
