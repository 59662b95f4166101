using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Scores;

/// <summary>An office's score as clients read it, whether it is stored, published, replayed or made of facts that are not stored. Told apart by instance.</summary>
internal sealed class ScoreOfOffice
{
    private ScoreOfOffice()
    {
    }

    /// <summary>The code of the office.</summary>
    public required string OfficeCode { get; init; }

    /// <summary>The Buddhist-era year of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The content hash of the edition.</summary>
    public required string EditionHash { get; init; }

    /// <summary>The day it is as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The instant up to which what was recorded is in it; null where its facts are not stored.</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The points, from facts whose evidence is not rejected.</summary>
    public required decimal Points { get; init; }

    /// <summary>The most points there are.</summary>
    public required decimal Max { get; init; }

    /// <summary>The points from verified evidence alone.</summary>
    public required decimal Confirmed { get; init; }

    /// <summary>The points that can still be reached by the deadlines.</summary>
    public required decimal Ceiling { get; init; }

    /// <summary>How much of what the score rests on has been reported.</summary>
    public required Reporting Reporting { get; init; }

    /// <summary>The criteria, in the edition's order.</summary>
    public required IReadOnlyList<StoredCriterion> Lines { get; init; }

    /// <summary>The rubric that names areas and criteria; null where the edition is no longer served.</summary>
    public Rubric? Rubric { get; init; }

    /// <summary>The score with everything it rests on; null where it was read as stored.</summary>
    public Scorecard? Scored { get; init; }

    /// <summary>The publication that it is; null where it is none.</summary>
    public Publication? Publication { get; init; }

    /// <summary>A score that is stored.</summary>
    public static ScoreOfOffice Of(StoredScore score, Rubric? rubric, Publication? publication = null) => new()
    {
        OfficeCode = score.Office,
        Edition = score.Edition,
        EditionHash = score.EditionHash,
        AsOf = score.AsOf,
        KnownAt = score.KnownAt,
        Points = score.Points,
        Max = score.Max,
        Confirmed = score.Confirmed,
        Ceiling = score.Ceiling,
        Reporting = score.Reporting,
        Lines = score.Criteria,
        Rubric = rubric,
        Publication = publication,
    };

    /// <summary>A score that was made now.</summary>
    public static ScoreOfOffice Of(Scorecard card, DateTimeOffset? knownAt) => new()
    {
        OfficeCode = card.Office.Code,
        Edition = card.Rubric.Year,
        EditionHash = card.Rubric.EditionHash,
        AsOf = card.AsOf,
        KnownAt = knownAt,
        Points = card.Points,
        Max = card.Max,
        Confirmed = card.Confirmed,
        Ceiling = card.Ceiling,
        Reporting = card.Reporting,
        Lines = [.. card.Criteria.Select(score => new StoredCriterion(
            score.Code, score.Area, score.Level?.Number, score.Points, score.Max, score.Confirmed, score.Ceiling, score.Reporting))],
        Rubric = card.Rubric,
        Scored = card,
    };
}
