using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>A month of a year of the Gregorian calendar, such as <c>2025-03</c>. ISO 8601. The default value is the first month of the year 1.</summary>
[JsonConverter(typeof(YearMonthConverter))]
public readonly record struct YearMonth : IComparable<YearMonth>, ISpanParsable<YearMonth>
{
    private readonly int _months;

    /// <summary>A month.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public YearMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        _months = ((year - 1) * 12) + month - 1;
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => (_months / 12) + 1;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => (_months % 12) + 1;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month of a day.</summary>
    /// <param name="date">The day.</param>
    public static YearMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>A later month, or an earlier one.</summary>
    /// <param name="months">How many months later; negative for earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public YearMonth AddMonths(int months)
    {
        var moved = (long)_months + months;
        return moved is >= 0 and < 9999 * 12
            ? new YearMonth((int)(moved / 12) + 1, (int)(moved % 12) + 1)
            : throw new ArgumentOutOfRangeException(nameof(months), months, "The month is outside of the years 1 to 9999.");
    }

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => _months.CompareTo(other._months);

    /// <summary>The month as <c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");

    /// <summary>Reads <c>yyyy-MM</c>; the provider is not used.</summary>
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out YearMonth result)
    {
        var isMonth = DateOnly.TryParseExact(s, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        result = isMonth ? Of(first) : default;
        return isMonth;
    }

    /// <summary>Reads <c>yyyy-MM</c>; the provider is not used.</summary>
    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads <c>yyyy-MM</c>; the provider is not used.</summary>
    /// <inheritdoc/>
    public static YearMonth Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var month) ? month : throw new FormatException("A month such as 2025-03 was expected.");

    /// <summary>Reads <c>yyyy-MM</c>; the provider is not used.</summary>
    /// <inheritdoc/>
    public static YearMonth Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <summary>Whether the left month is earlier.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left._months < right._months;

    /// <summary>Whether the left month is later.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left._months > right._months;

    /// <summary>Whether the left month is earlier or the same.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left._months <= right._months;

    /// <summary>Whether the left month is later or the same.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left._months >= right._months;
}
