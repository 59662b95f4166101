using System.Text.RegularExpressions;

namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>
/// Reads months, as <see cref="DateText"/> reads days: <c>2025-03</c> of the common era in every format, and in CSV also <c>03/2568</c>,
/// <c>มีนาคม 2568</c>, <c>มี.ค. 2568</c> of the Buddhist era.
/// </summary>
internal static partial class MonthText
{
    public const string Expected = "a month such as 2025-03";

    public const string ExpectedInCells = "a month such as 2025-03, 03/2568 or มีนาคม 2568";

    public static Parsed<YearMonth> Read(string text, bool asPeopleWrite)
    {
        var ascii = ThaiDigits.ToAscii(text);
        if (ascii.Length == 7 && ascii[4] == '-')
        {
            var year = Digits.Read(ascii.AsSpan(0, 4));
            var month = Digits.Read(ascii.AsSpan(5, 2));
            return month is < 1 or > 12 ? Fault.Invalid : BuddhistYear.IsCommonEra(year) ? new YearMonth(year, month) : YearText.FaultOf(year);
        }

        return asPeopleWrite ? ReadAsPeopleWrite(ascii) : Fault.Invalid;
    }

    private static Parsed<YearMonth> ReadAsPeopleWrite(string ascii)
    {
        if (WithSlash().Match(ascii) is { Success: true } slash)
        {
            return OfBuddhistEra(slash, Digits.Read(slash.Groups["month"].ValueSpan));
        }

        return WithName().Match(ascii) is { Success: true } named && ThaiMonths.NumberOf(named.Groups["month"].Value) is { } month
            ? OfBuddhistEra(named, month)
            : Fault.Invalid;
    }

    private static Parsed<YearMonth> OfBuddhistEra(Match match, int month)
    {
        var year = Digits.Read(match.Groups["year"].ValueSpan);
        if (month is < 1 or > 12)
        {
            return Fault.Invalid;
        }

        return BuddhistYear.IsOne(year) ? new YearMonth(new BuddhistYear(year).CommonEra, month) : YearText.FaultOf(year);
    }

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})/(?<year>[0-9]{2,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithSlash();

    [GeneratedRegex(@"^(?<month>[^\s0-9]{4,10}?)\s*(พ\.ศ\.\s*)?(?<year>[0-9]{2,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithName();
}
