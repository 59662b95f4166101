using Digital40.Rules.Scoring;

namespace Digital40.Rules.Tool.Documents;

/// <summary>The score of an area, for machines.</summary>
/// <param name="Code">The area's code.</param>
/// <param name="Points">The points, from facts that are not rejected.</param>
/// <param name="Max">The most there are.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached.</param>
internal sealed record AreaDocument(string Code, decimal Points, decimal Max, decimal Confirmed, decimal Ceiling)
{
    public static AreaDocument Of(AreaScore score) => new(score.Area.Code, score.Points, score.Max, score.Confirmed, score.Ceiling);
}
