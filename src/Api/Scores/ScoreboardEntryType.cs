using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Offices;
using Digital40.Rules.Measures;

namespace Digital40.Api.Scores;

/// <summary>The fields of entries of scoreboards.</summary>
[ObjectType<RankedScore>("ScoreboardEntry")]
internal static class ScoreboardEntryType
{
    public static int GetRank([Parent] RankedScore score) => score.Entry.Rank;

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] RankedScore score, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(score.Entry.Office, cancellationToken)
            ?? throw new InvalidOperationException("Who may read an office's score may read the office.");

    public static decimal GetPoints([Parent] RankedScore score) => score.Entry.Points;

    public static decimal GetMax([Parent] RankedScore score) => score.Entry.Max;

    public static decimal GetConfirmed([Parent] RankedScore score) => score.Entry.Confirmed;

    public static decimal GetCeiling([Parent] RankedScore score) => score.Entry.Ceiling;

    public static Reporting GetReporting([Parent] RankedScore score) => score.Entry.Reporting;

    public static DateOnly GetAsOf([Parent] RankedScore score) => score.Entry.AsOf;

    public static decimal? GetChange([Parent] RankedScore score) => score.Entry.Change;

    public static async Task<ScoreOfOffice?> GetScorecardAsync([Parent] RankedScore score, ScoreLoader scores, CancellationToken cancellationToken) =>
        await scores.LoadAsync(new ScoreName(score.Edition, score.Entry.Office, score.IsPublished), cancellationToken);
}
