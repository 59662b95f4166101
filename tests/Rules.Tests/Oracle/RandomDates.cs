using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Days around the project window, many of them on a deadline or one day off.</summary>
internal static class RandomDates
{
    private static readonly DateOnly First = new(2024, 12, 1);

    private static readonly DateOnly Last = new(2025, 8, 31);

    /// <summary>Month ends, deadlines, cut-offs and the days beside them.</summary>
    private static readonly DateOnly[] Sharp =
    [
        new(2024, 12, 31), new(2025, 1, 1), new(2025, 1, 30), new(2025, 1, 31), new(2025, 2, 1), new(2025, 2, 27), new(2025, 2, 28), new(2025, 3, 1),
        new(2025, 3, 30), new(2025, 3, 31), new(2025, 4, 1), new(2025, 4, 29), new(2025, 4, 30), new(2025, 5, 1), new(2025, 5, 30), new(2025, 5, 31),
        new(2025, 6, 1), new(2025, 6, 19), new(2025, 6, 20), new(2025, 6, 21), new(2025, 6, 29), new(2025, 6, 30), new(2025, 7, 1), new(2025, 8, 31),
    ];

    /// <summary>The months from December 2024 to August 2025.</summary>
    public static IReadOnlyList<YearMonth> Months { get; } = [new(2024, 12), .. Enumerable.Range(1, 8).Select(month => new YearMonth(2025, month))];

    /// <summary>A day from December 2024 to August 2025.</summary>
    public static DateOnly Day(Random random) =>
        random.Next(5) < 2 ? Sharp[random.Next(Sharp.Length)] : First.AddDays(random.Next(Last.DayNumber - First.DayNumber + 1));

    /// <summary>A day to score as of: often the last day of the window, otherwise any day.</summary>
    public static DateOnly AsOf(Random random) => random.Next(3) == 0 ? new DateOnly(2025, 6, 30) : Day(random);

    /// <summary>A day for something of a month: mostly its last day, sometimes another of its days, seldom a later or any day.</summary>
    public static DateOnly DayOf(YearMonth month, Random random) => random.Next(20) switch
    {
        < 12 => month.LastDay,
        < 18 => month.FirstDay.AddDays(random.Next(month.LastDay.Day)),
        18 => month.LastDay.AddDays(random.Next(1, 20)),
        _ => Day(random),
    };
}
