using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Shares as of a day and figures of a month, on their thresholds and just beside them.</summary>
internal static class RandomFigures
{
    private const decimal Smallest = 0.0001m;

    private static readonly decimal[] Totals = [1, 3, 7, 100, 100, 200, 1000, 1000, 12.5m, 123456.7891m, 999_999_999_999_999.9999m];

    private static readonly decimal[] SurveyPercents = [47, 58, 59, 97, 98, 99, 100];

    private static readonly decimal[] AntivirusPercents = [95, 100];

    private static readonly decimal[] ShopPercents = [1];

    private static readonly (string Indicator, decimal Threshold)[] Monthly =
    [
        ("ict.news", 10), ("ict.conference", 2), ("ict.webex", 2), ("click.places", 2),
    ];

    /// <summary>Adds an office's figures; with a common percentage its shares are exactly that, so that sums over offices are too.</summary>
    public static void Add(RandomDraft draft, string office, bool onThreshold)
    {
        AddShares(draft, office, "bmn.households", onThreshold ? SurveyPercents[..1] : SurveyPercents);
        AddShares(draft, office, "ict.antivirus", onThreshold ? AntivirusPercents[..1] : AntivirusPercents);
        foreach (var month in RandomDates.Months)
        {
            foreach (var (indicator, threshold) in Monthly)
            {
                if (draft.IsReported)
                {
                    AddMonth(draft, office, indicator, month, Count(draft, threshold), null);
                }
            }

            if (draft.IsReported)
            {
                var total = draft.Pick(Totals);
                AddMonth(draft, office, "click.shops", month, Share(draft, total, ShopPercents), total);
            }
        }
    }

    /// <summary>A count on a threshold, just beside it, far beyond it or none.</summary>
    private static decimal Count(RandomDraft draft, decimal threshold) => draft.IsGood
        ? threshold + draft.Random.Next(2)
        : draft.Random.Next(10) switch
        {
            0 => 0,
            1 => threshold - Smallest,
            2 => threshold + Smallest,
            3 => threshold / 2,
            4 => threshold * 6,
            5 => 999_999_999_999_999.9999m,
            _ => Math.Max(0, threshold + draft.Random.Next(-2, 3)),
        };

    /// <summary>A part of a total on one of some percentages, just beside it, nothing or everything.</summary>
    private static decimal Share(RandomDraft draft, decimal total, decimal[] percents)
    {
        var exact = total * draft.Pick(percents) / 100m;
        var value = draft.IsGood ? decimal.Round(exact, 4, MidpointRounding.ToPositiveInfinity) : draft.Random.Next(8) switch
        {
            0 => 0,
            1 => total,
            2 => exact - Smallest,
            3 => exact + Smallest,
            4 => exact - 1,
            5 => exact + 1,
            _ => total * draft.Random.Next(101) / 100m,
        };
        return decimal.Round(Math.Clamp(value, 0, total), 4, MidpointRounding.ToZero);
    }

    private static void AddShares(RandomDraft draft, string office, string indicator, decimal[] percents)
    {
        if (!draft.IsReported)
        {
            return;
        }

        HashSet<DateOnly> days = [draft.Day(), .. Enumerable.Range(0, draft.Random.Next(4)).Select(_ => RandomDates.Day(draft.Random))];
        foreach (var day in days)
        {
            var total = draft.Pick(Totals);
            Add(draft, office, indicator, day, null, Share(draft, total, percents), total);
        }
    }

    private static void AddMonth(RandomDraft draft, string office, string indicator, YearMonth month, decimal value, decimal? outOf)
    {
        var day = draft.IsGood ? month.LastDay : RandomDates.DayOf(month, draft.Random);
        Add(draft, office, indicator, day, month, value, outOf);
    }

    private static void Add(RandomDraft draft, string office, string indicator, DateOnly day, YearMonth? month, decimal value, decimal? outOf) =>
        draft.Facts.Add(new Figure
        {
            Id = draft.NextId, Office = office, Indicator = indicator, Date = day, Month = month, Value = value, OutOf = outOf,
            Evidence = draft.Happens(0.3) ? draft.Evidence() : [],
        });
}
