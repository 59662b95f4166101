using Digital40.Persistence.Facts;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Reports;

/// <summary>Reads what the edition says about monthly reports, and rows.</summary>
internal static class ReportRows
{
    public static StoredReport ToStored(ReportRow row, Scorers scorers)
    {
        var month = Months.Read(row.Month);
        var due = scorers.Find(row.Edition) is { } scorer ? DueOf(scorer.Rubric, month) : null;
        return new StoredReport(row.Id, row.Edition, row.Office, month, row.State, row.Version, due, row.FirstSubmittedAt, row.ChangedAt);
    }

    /// <summary>The day that a month's report is due: that of the district's monthly deadline that waits for no fact in particular; null where there is none.</summary>
    public static DateOnly? DueOf(Rubric rubric, YearMonth month) => rubric.Deadlines
        .Where(deadline => deadline.Binds(OfficeKind.District) && deadline.Links.Count == 0)
        .SelectMany(deadline => deadline.Occurrences())
        .Where(date => date.Month == month)
        .Select(date => (DateOnly?)date.Due)
        .FirstOrDefault();
}
