using Digital40.Rules.Facts;

namespace Digital40.Persistence.Facts;

/// <summary>Months as stored: year × 100 + month, which sorts and compares like the month.</summary>
internal static class Months
{
    public static int Write(YearMonth month) => month.Year * 100 + month.Month;

    public static int? Write(YearMonth? month) => month is { } given ? Write(given) : null;

    public static YearMonth Read(int stored) => new(stored / 100, stored % 100);

    public static YearMonth? Read(int? stored) => stored is { } given ? Read(given) : null;
}
