using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Scalars;

/// <summary>Finds years of the Buddhist era where years of the common era stand: dates are shown in the one and exchanged in the other.</summary>
internal static class BuddhistDates
{
    /// <summary>The first year that is taken for one of the Buddhist era: nothing that is recorded here is four centuries ahead.</summary>
    private const int First = 2400;

    private static readonly int Offset = BuddhistYear.FromCommonEra(2000).Value - 2000;

    /// <summary>Why a date, month or instant is refused that was read; null where it is not.</summary>
    /// <param name="scalar">The name of the scalar.</param>
    /// <param name="text">The text that it was read from: it begins with its year, in four digits.</param>
    /// <param name="value">What was read; anything else than a date, a month or an instant is never refused.</param>
    public static string? Refuse(string scalar, string text, object? value)
    {
        int? year = value switch
        {
            DateOnly date => date.Year,
            YearMonth month => month.Year,
            DateTimeOffset => int.Parse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture),
            _ => null,
        };
        return year is { } found and >= First
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{scalar} cannot represent value: \"{text}\", expected a year of the common era: {found} of the Buddhist era is \"{found - Offset}{text[4..]}\".")
            : null;
    }
}
