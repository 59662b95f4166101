using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>An office's score as of a day, with everything it rests on.</summary>
public sealed class Scorecard
{
    /// <summary>Concludes the card.</summary>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="areas">The scores of the areas, in any order.</param>
    public Scorecard(Assessment assessment, IEnumerable<AreaScore> areas)
    {
        Assessment = assessment;
        Areas = InOrder(assessment.Rubric.Areas, areas);
        Criteria = InOrder(assessment, Areas);
        for (var i = 0; i < Areas.Count; i++)
        {
            var area = Areas[i];
            Points += area.Points;
            Max += area.Max;
            Confirmed += area.Confirmed;
            Ceiling += area.Ceiling;
        }
    }

    /// <summary>For whom and as of when.</summary>
    public Assessment Assessment { get; }

    /// <summary>The office.</summary>
    public Office Office => Assessment.Office;

    /// <summary>The day the score is as of.</summary>
    public DateOnly AsOf => Assessment.AsOf;

    /// <summary>The rubric, and so the interpretation, the score is under.</summary>
    public Rubric Rubric => Assessment.Rubric;

    /// <summary>The scores of the areas that bind the office, in the rubric's order.</summary>
    public IReadOnlyList<AreaScore> Areas { get; }

    /// <summary>The scores of the criteria that bind the office, in the rubric's order.</summary>
    public IReadOnlyList<CriterionScore> Criteria { get; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public decimal Points { get; }

    /// <summary>The most points there are: 100 for a province and 75 for a district in 2568.</summary>
    public decimal Max { get; }

    /// <summary>The points from verified evidence alone.</summary>
    public decimal Confirmed { get; }

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public decimal Ceiling { get; }

    /// <summary>How much of what the score rests on has been reported.</summary>
    public Reporting Reporting =>
        Criteria.All(score => score.Reporting == Reporting.Reported) ? Reporting.Reported
        : Criteria.All(score => score.Reporting == Reporting.NotReported) ? Reporting.NotReported
        : Reporting.PartlyReported;

    /// <summary>The score of one criterion.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Null when the criterion does not bind the office.</returns>
    public CriterionScore? Criterion(string code) => Criteria.FirstOrDefault(score => score.Code == code);

    private static AreaScore[] InOrder(IReadOnlyList<Area> areas, IEnumerable<AreaScore> scores)
    {
        AreaScore[] inOrder = [.. scores];
        Array.Sort(inOrder, (one, other) => PositionOf(areas, one.Area).CompareTo(PositionOf(areas, other.Area)));
        return inOrder;
    }

    private static int PositionOf(IReadOnlyList<Area> areas, Area area)
    {
        var position = 0;
        while (areas[position] != area)
        {
            position++;
        }

        return position;
    }

    private static CriterionScore[] InOrder(Assessment assessment, IReadOnlyList<AreaScore> areas)
    {
        var count = 0;
        for (var i = 0; i < areas.Count; i++)
        {
            count += areas[i].Criteria.Count;
        }

        var scores = new CriterionScore[count];
        var position = 0;
        for (var i = 0; i < assessment.Rubric.Criteria.Count; i++)
        {
            if (Find(areas, assessment.Rubric.Criteria[i]) is { } score)
            {
                scores[position++] = score;
            }
        }

        return scores;
    }

    private static CriterionScore? Find(IReadOnlyList<AreaScore> areas, Criterion criterion)
    {
        for (var i = 0; i < areas.Count; i++)
        {
            for (var j = 0; j < areas[i].Criteria.Count; j++)
            {
                if (areas[i].Criteria[j].Criterion == criterion)
                {
                    return areas[i].Criteria[j];
                }
            }
        }

        return null;
    }
}
