using System.Globalization;

namespace Digital40.Persistence.Paging;

/// <summary>Makes pages of rows that were read one more than wanted, and cursors.</summary>
internal static class Pages
{
    public static Page<T> Of<T>(IReadOnlyList<T> rows, int first, Func<T, string> cursor) =>
        new([.. rows.Take(first).Select(row => new Edge<T>(row, cursor(row)))], rows.Count > first);

    public static string Cursor(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Cursor(long number, int second) => string.Create(CultureInfo.InvariantCulture, $"{number}.{second}");

    /// <summary>The number of a cursor; null where it is none.</summary>
    public static long? Number(string? cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The two numbers of a cursor; null where it is none.</summary>
    public static (long Number, int Second)? Pair(string? cursor)
    {
        var parts = (cursor ?? "").Split('.');
        return parts.Length == 2 && Number(parts[0]) is { } number && Number(parts[1]) is { } second and <= int.MaxValue ? (number, (int)second) : null;
    }
}
