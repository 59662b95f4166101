using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Measures;

namespace Digital40.Api.Scores;

/// <summary>Which offices of a scoreboard; every condition that is given must hold.</summary>
public sealed record ScoreboardFilter(OfficeTier? Tier = null, decimal? PointsFrom = null, decimal? PointsTo = null, Reporting? Reporting = null)
{
    /// <summary>Whether an entry is among them.</summary>
    internal bool Admits(ScoreboardEntry entry) =>
        !(entry.Points < PointsFrom) && !(entry.Points > PointsTo) && (Reporting is null || entry.Reporting == Reporting);
}
