using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Reports;

/// <summary>The monthly reports of districts and every step that they make. What a report says are the facts of its month.</summary>
public sealed class ReportStore
{
    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly Scorers _scorers;

    internal ReportStore(IDbContextFactory<StorageContext> contexts, Writer writer, Scorers scorers)
    {
        _contexts = contexts;
        _writer = writer;
        _scorers = scorers;
    }

    /// <summary>Opens a district's report of a month.</summary>
    /// <param name="caller">Who opens it.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="office">The district's code.</param>
    /// <param name="month">The month that is reported.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<StoredReport>> OpenAsync(
        Caller caller, int edition, string office, YearMonth month, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "report.open", (session, token) => new ReportWriting(session, _scorers).OpenAsync(edition, office, month, token), cancellationToken);

    /// <summary>Takes a report a step on: submitted, approved, returned, resubmitted. An approved one is opened again by returning it.</summary>
    /// <param name="caller">Who does.</param>
    /// <param name="id">The report's number.</param>
    /// <param name="version">The version that the step starts from; when it has changed meanwhile, the step is refused.</param>
    /// <param name="to">How it is to stand.</param>
    /// <param name="reason">Why; needed where it is returned.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<StoredReport>> StepAsync(
        Caller caller, long id, int version, ReportState to, string? reason = null, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(
            caller, "report.step", (session, token) => new ReportWriting(session, _scorers).StepAsync(id, version, to, reason, token), cancellationToken);

    /// <summary>Some reports, in no order; unknown numbers are left out.</summary>
    /// <param name="ids">Their numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredReport>> FindAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Reports.TagWith(QueryTags.ReportFind).Where(report => ids.Contains(report.Id)).ToListAsync(cancellationToken);
        return [.. rows.Select(row => ReportRows.ToStored(row, _scorers))];
    }

    /// <summary>A page of reports.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="order">What it is sorted by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's in that order.</exception>
    public async Task<Page<StoredReport>> ListAsync(
        ReportFilter filter, PageRequest page, ReportOrder order = ReportOrder.Opened, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context.Reports.TagWith(QueryTags.ReportList), filter).PageAsync(ReportOrders.Of(order), page, cancellationToken);
        return rows.Select(row => ReportRows.ToStored(row, _scorers));
    }

    /// <summary>The reports of some offices under an edition, in order of their months; those of an office without any are left out.</summary>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="offices">The districts' codes; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<StoredReport>> OfOfficesAsync(
        int edition, IReadOnlyCollection<string> offices, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Where(context.Reports.TagWith(QueryTags.ReportsOfOffices), new ReportFilter { Edition = edition, Offices = offices })
            .OrderBy(report => report.Month).ToListAsync(cancellationToken);
        return [.. rows.Select(row => ReportRows.ToStored(row, _scorers))];
    }

    /// <summary>How many reports a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(ReportFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await Where(context.Reports.TagWith(QueryTags.ReportCount), filter).CountAsync(cancellationToken);
    }

    /// <summary>The steps of some reports by the report's number, each in time.</summary>
    /// <param name="ids">The reports' numbers; at most 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<long, ReportTransition>> TransitionsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.ReportTransitions.TagWith(QueryTags.ReportTransitions).Where(step => ids.Contains(step.ReportId))
            .OrderBy(step => step.Id).ToListAsync(cancellationToken);
        return rows.ToLookup(step => step.ReportId, step => new ReportTransition(step.From, step.To, step.Reason, step.At, step.By));
    }

    private static IQueryable<ReportRow> Where(IQueryable<ReportRow> reports, ReportFilter filter)
    {
        var (provinces, offices, states) = (filter.Provinces, filter.Offices, filter.States);
        reports = filter.Edition is { } edition ? reports.Where(report => report.Edition == edition) : reports;
        reports = provinces is null ? reports : reports.Where(report => provinces.Contains(report.Province));
        reports = offices is null ? reports : reports.Where(report => offices.Contains(report.Office));
        reports = states is null ? reports : reports.Where(report => states.Contains(report.State));
        return Facts.Months.Write(filter.Month) is { } month ? reports.Where(report => report.Month == month) : reports;
    }
}
