using System.Runtime.CompilerServices;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>What a criterion gives an office, and what that rests on.</summary>
public sealed class CriterionScore
{
    /// <summary>Concludes the score.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="levels">The levels whose rules fired, in any order.</param>
    /// <param name="measures">The criterion's measures, in any order.</param>
    public CriterionScore(Criterion criterion, Assessment assessment, IReadOnlyList<LevelReached> levels, IReadOnlyList<Measure> measures)
    {
        Criterion = criterion;
        Assessment = assessment;
        Measures = measures;
        Max = criterion.MaxFor(assessment.Office.Kind);
        Reporting = PartConditions.ReportingOf(measures);
        if (criterion.PointsOf is { } name)
        {
            var measure = PartConditions.Find(measures, name);
            Points = Rounded(measure?.Value);
            Confirmed = Rounded(measure?.Confirmed);
            Ceiling = Math.Max(Points, Rounded(measure?.Reachable));
            return;
        }

        Level = Best(levels);
        Points = Level?.Points ?? 0;
        Confirmed = IsAll(static measure => ReferenceEquals(measure.Confirmed, measure.Value)) ? Points : Highest(Standing.Confirmed);
        Ceiling = IsAll(static measure => ReferenceEquals(measure.Reachable, measure.Value)) ? Points : Math.Max(Points, Highest(null));
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The criterion's code, such as <c>1.1</c>.</summary>
    public string Code => Criterion.Code;

    /// <summary>The code of its area.</summary>
    public string Area => Criterion.Area;

    /// <summary>For whom and as of when.</summary>
    public Assessment Assessment { get; }

    /// <summary>The best level that was reached; null when none was, and for a criterion whose points are a measure's.</summary>
    public Level? Level { get; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public decimal Points { get; }

    /// <summary>The most points there are.</summary>
    public decimal Max { get; }

    /// <summary>The points from verified evidence alone.</summary>
    public decimal Confirmed { get; }

    /// <summary>The points that can still be reached by the deadlines, as of the day.</summary>
    public decimal Ceiling { get; }

    /// <summary>How much of what the score rests on has been reported.</summary>
    public Reporting Reporting { get; }

    /// <summary>The criterion's measures.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The name of the rule that decided: the best level's, or that of the measure whose value the points are; null when none did.</summary>
    public string? Rule =>
        Level is not null ? LevelRule.NameOf(Code, Level.Number)
        : Criterion.PointsOf is { } name ? $"measure {Criterion.Measure(name).Key}"
        : null;

    /// <summary>The best of several levels: the one with the most points, and of those the highest.</summary>
    private static Level? Best(IReadOnlyList<LevelReached> levels)
    {
        Level? best = null;
        for (var i = 0; i < levels.Count; i++)
        {
            best = Better(best, levels[i].Level);
        }

        return best;
    }

    private static Level Better(Level? one, Level other)
    {
        return one is null || other.Points > one.Points || (other.Points == one.Points && other.Number > one.Number) ? other : one;
    }

    /// <summary>Rounded once, at the very end: half away from zero, to two decimals (L349-L367).</summary>
    private static decimal Rounded(Quantity? quantity) =>
        quantity is { } known ? Math.Round(known.Value, 2, MidpointRounding.AwayFromZero) : 0;

    private bool IsAll(Func<Measure, bool> test)
    {
        for (var i = 0; i < Measures.Count; i++)
        {
            if (!test(Measures[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The points of the best level on verified evidence alone or, without a standing, of the best that can still be reached.</summary>
    private decimal Highest(Standing? standing)
    {
        decimal points = 0;
        for (var i = 0; i < Criterion.Levels.Count; i++)
        {
            var level = Criterion.Levels[i];
            if (level.Points > points && Holds(level, standing))
            {
                points = level.Points;
            }
        }

        return points;
    }

    private bool Holds(Level level, Standing? standing)
    {
        return level.Otherwise || (standing is null
            ? PartConditions.Hold(level.Conditions, Measures, static (measure, condition) => measure.CanSatisfy(condition))
            : PartConditions.Hold(level.Conditions, Measures, static (measure, condition) => measure.Confirms(condition)));
    }

    /// <summary>A score is identified by its instance; its criterion spreads scores well enough.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Criterion);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);
}
