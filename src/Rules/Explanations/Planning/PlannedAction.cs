using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>Something to do.</summary>
public sealed record PlannedAction
{
    /// <summary>What it is.</summary>
    public required ActionKind Kind { get; init; }

    /// <summary>The code of the criterion it serves.</summary>
    public required string Criterion { get; init; }

    /// <summary>The code of the indicator that its facts are of.</summary>
    public required string Indicator { get; init; }

    /// <summary>The item; null where the indicator has none.</summary>
    public string? Item { get; init; }

    /// <summary>The month it is for; null where it is for none, or for any of <see cref="Months"/>.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The months among which it can be spread, in time; empty where it cannot.</summary>
    public IReadOnlyList<YearMonth> Months { get; init; } = [];

    /// <summary>
    /// The offices: of something to complete those that have to, each once; of a figure those in which it can be raised, or of which one has to report; empty
    /// where the office itself, or any of its districts that adds to it, may do it.
    /// </summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>Of activities, by attribute the value of each one; an empty text stands for any value that was not used yet. Of a step, its climber.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The raters who judge anew; empty where nobody judged yet, and one new judgement is enough.</summary>
    public IReadOnlyList<string> Raters { get; init; } = [];

    /// <summary>How many single things it is.</summary>
    public required decimal Count { get; init; }

    /// <summary>How many of them are needed already to hold the points of today.</summary>
    public decimal KeepCount { get; init; }

    /// <summary>What a first report must reach, in percent or as a number; null where none is asked for.</summary>
    public decimal? Least { get; init; }

    /// <summary>The last day; null where no date is tested.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What to do, how much and by when, in one sentence.</summary>
    public required LocalizedText Text { get; init; }
}
