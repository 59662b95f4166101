using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>What an area gives an office: its criteria's scores summed.</summary>
public sealed class AreaScore
{
    /// <summary>Concludes the score.</summary>
    /// <param name="area">The area.</param>
    /// <param name="criteria">The scores of its criteria, in any order.</param>
    public AreaScore(Area area, IEnumerable<CriterionScore> criteria)
    {
        Area = area;
        Criteria = criteria as IReadOnlyList<CriterionScore> ?? [.. criteria];
        for (var i = 0; i < Criteria.Count; i++)
        {
            var score = Criteria[i];
            Points += score.Points;
            Max += score.Max;
            Confirmed += score.Confirmed;
            Ceiling += score.Ceiling;
        }
    }

    /// <summary>The area.</summary>
    public Area Area { get; }

    /// <summary>The scores of its criteria.</summary>
    public IReadOnlyList<CriterionScore> Criteria { get; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public decimal Points { get; }

    /// <summary>The most points there are.</summary>
    public decimal Max { get; }

    /// <summary>The points from verified evidence alone.</summary>
    public decimal Confirmed { get; }

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public decimal Ceiling { get; }
}
