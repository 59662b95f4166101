using System.Text.RegularExpressions;

namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>
/// Reads days. In every format <c>2025-03-12</c>, which is always of the common era. In CSV also day, month and year as people write them, which is
/// always of the Buddhist era with all four digits: <c>12/03/2568</c>, <c>12 มีนาคม 2568</c>, <c>12 มี.ค. 2568</c>, <c>12 มีนาคม พ.ศ. 2568</c>. Thai
/// digits stand wherever ASCII ones do. A year of two digits, or of the era that does not belong to its form, is ambiguous.
/// </summary>
internal static partial class DateText
{
    public const string Expected = "a date such as 2025-03-12";

    public const string ExpectedInCells = "a date such as 2025-03-12, 12/03/2568 or 12 มีนาคม 2568";

    public static Parsed<DateOnly> Read(string text, bool asPeopleWrite)
    {
        var ascii = ThaiDigits.ToAscii(text);
        if (ascii.Length == 10 && ascii[4] == '-' && ascii[7] == '-')
        {
            return OfCommonEra(Digits.Read(ascii.AsSpan(0, 4)), Digits.Read(ascii.AsSpan(5, 2)), Digits.Read(ascii.AsSpan(8, 2)));
        }

        return asPeopleWrite ? ReadAsPeopleWrite(ascii) : Fault.Invalid;
    }

    private static Parsed<DateOnly> ReadAsPeopleWrite(string ascii)
    {
        if (WithSlashes().Match(ascii) is { Success: true } slashes)
        {
            return OfBuddhistEra(slashes, Digits.Read(slashes.Groups["month"].ValueSpan));
        }

        return WithName().Match(ascii) is { Success: true } named && ThaiMonths.NumberOf(named.Groups["month"].Value) is { } month
            ? OfBuddhistEra(named, month)
            : Fault.Invalid;
    }

    private static Parsed<DateOnly> OfBuddhistEra(Match match, int month)
    {
        var day = Digits.Read(match.Groups["day"].ValueSpan);
        var year = Digits.Read(match.Groups["year"].ValueSpan);
        return BuddhistYear.IsOne(year) ? Of(new BuddhistYear(year).CommonEra, month, day) : YearText.FaultOf(year);
    }

    private static Parsed<DateOnly> OfCommonEra(int year, int month, int day)
    {
        if (month < 0 || day < 0)
        {
            return Fault.Invalid;
        }

        return BuddhistYear.IsCommonEra(year) ? Of(year, month, day) : YearText.FaultOf(year);
    }

    private static Parsed<DateOnly> Of(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : Fault.Invalid;

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/(?<year>[0-9]{2,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithSlashes();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\s*(?<month>[^\s0-9]{4,10}?)\s*(พ\.ศ\.\s*)?(?<year>[0-9]{2,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithName();
}
