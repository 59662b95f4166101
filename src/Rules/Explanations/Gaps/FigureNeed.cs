using Digital40.Rules.Facts;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>A figure that has to be raised, or reported for the first time.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Due">The last day.</param>
/// <param name="More">By how much it has to be raised; null where nothing is reported that could be, and a report of <paramref name="Least"/> is needed.</param>
/// <param name="Least">What a first report must reach: a percentage, or a number; 0 where any report will do.</param>
internal sealed record FigureNeed(string Indicator, DateOnly? Due, decimal? More, decimal Least = 0) : Need(Indicator, Due)
{
    /// <summary>The offices it can be raised in, or that are to report; empty for the office itself.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>The months it can be raised in, in time; empty where it is for no month, or for one.</summary>
    public IReadOnlyList<YearMonth> Months { get; init; } = [];

    public override decimal Count => More ?? 1;

    protected override string MakeKey() => $"{Indicator}|{Month}|{string.Join(',', Offices)}|{Months.Count}";
}
