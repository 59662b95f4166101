using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Scores;

/// <summary>The fields of changes of scores.</summary>
[ObjectType<ScoreChange>]
internal static class ScoreChangeType
{
    public static async Task<OfficeRecord> GetOfficeAsync([Parent] ScoreChange change, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(change.Office, cancellationToken) ?? throw new InvalidOperationException("An office with a score is never removed.");

    public static decimal? GetPointsBefore([Parent] ScoreChange change) => change.Before;

    public static async Task<ScoreOfOffice?> GetScorecardAsync([Parent] ScoreChange change, ScoreLoader scores, CancellationToken cancellationToken) =>
        await scores.LoadAsync(new ScoreName(change.Edition, change.Office, IsPublished: false), cancellationToken);
}
