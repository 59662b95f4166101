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
        foreach (var area in Areas)
        {
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
        var found = new AreaScore?[areas.Count];
        foreach (var score in scores)
        {
            var position = 0;
            while (areas[position] != score.Area)
            {
                position++;
            }

            found[position] = score;
        }

        return Array.FindAll(found, score => score is not null)!;
    }

    private static CriterionScore[] InOrder(Assessment assessment, IReadOnlyList<AreaScore> areas)
    {
        var scores = new List<CriterionScore>(assessment.Rubric.Criteria.Count);
        foreach (var criterion in assessment.Rubric.Criteria)
        {
            foreach (var area in areas)
            {
                foreach (var score in area.Criteria)
                {
                    if (score.Criterion == criterion)
                    {
                        scores.Add(score);
                    }
                }
            }
        }

        return [.. scores];
    }
}
