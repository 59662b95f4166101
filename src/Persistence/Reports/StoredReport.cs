using Digital40.Rules.Facts;

namespace Digital40.Persistence.Reports;

/// <summary>A district's report of a month.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the district.</param>
/// <param name="Month">The month that is reported.</param>
/// <param name="State">How it stands.</param>
/// <param name="Version">How many steps it has made; a step names the version that it starts from.</param>
/// <param name="Due">The day it is due.</param>
/// <param name="FirstSubmittedAt">When it was first handed in, UTC; null while it has not been.</param>
/// <param name="ChangedAt">When it made its last step, UTC.</param>
public sealed record StoredReport(
    long Id, int Edition, string Office, YearMonth Month, ReportState State, int Version, DateOnly? Due, DateTimeOffset? FirstSubmittedAt,
    DateTimeOffset ChangedAt)
{
    /// <summary>Whether it was handed in after it was due; null while it has not been, or where the edition gives no date.</summary>
    public bool? IsLate => FirstSubmittedAt is { } at && Due is { } due ? Scoring.ScoringDay.LocalDay(at) > due : null;
}
