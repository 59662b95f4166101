using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Paging;
using Digital40.GraphQL.Pagination;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;

namespace Digital40.Api.Reports;

/// <summary>Monthly reports, for those who may read and write them.</summary>
internal sealed class GuardedReportStore(ReportStore reports, OfficeStore offices, Gate gate)
{
    /// <summary>Reports by their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredReport>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadReports);
        return scope.IsNothing ? [] : await WithinAsync(scope, await reports.FindAsync(ids, cancellationToken), cancellationToken);
    }

    /// <summary>A page of the reports that may be read.</summary>
    /// <exception cref="AccessRefusedException">The caller may read none at all.</exception>
    public async Task<Connection<StoredReport>> ListAsync(
        ClaimsPrincipal user, ReportFilter filter, ReportSort order, PagingArguments paging, CancellationToken cancellationToken)
    {
        var scope = await ReadableAsync(user, cancellationToken);
        var wanted = filter.ToStore();
        if (!scope.IsEverything)
        {
            var districts = await offices.FindAsync(scope, cancellationToken);
            wanted = wanted with { Offices = [.. districts.Select(office => office.Code).Where(code => wanted.Offices?.Contains(code) ?? true)] };
        }

        return await StoreConnections.ReadAsync(
            paging, order.Direction, page => reports.ListAsync(wanted, page, order.Field, cancellationToken),
            () => reports.CountAsync(wanted, cancellationToken));
    }

    /// <summary>An office's report of a month; null where it has none.</summary>
    /// <exception cref="AccessRefusedException">The caller may not read the office's reports.</exception>
    public async Task<StoredReport?> FindAsync(ClaimsPrincipal user, int edition, string office, YearMonth month, CancellationToken cancellationToken)
    {
        var scope = await ReadableAsync(user, cancellationToken);
        if (!scope.IsEverything && !(await offices.FindAsync([office], cancellationToken)).Any(scope.Contains))
        {
            throw new AccessRefusedException(Operation.ReadReports);
        }

        return (await reports.OfOfficesAsync(edition, [office], cancellationToken)).FirstOrDefault(report => report.Month == month);
    }

    /// <summary>The reports of some offices in order of their months; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredReport>> OfOfficesAsync(
        ClaimsPrincipal user, int edition, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var scope = await ReadableAsync(user, cancellationToken);
        return await WithinAsync(scope, await reports.OfOfficesAsync(edition, codes, cancellationToken), cancellationToken);
    }

    /// <summary>The steps of reports that were read by this store.</summary>
    public Task<ILookup<long, ReportTransition>> TransitionsAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        reports.TransitionsAsync(ids, cancellationToken);

    /// <summary>Opens a district's report of a month.</summary>
    public async Task<StoreResult<StoredReport>> OpenAsync(ClaimsPrincipal user, OpenReportInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        return await offices.RefusalAsync(actor, Operation.SubmitReports, input.Office, cancellationToken) is { } refusal
            ? StoreResult<StoredReport>.Refused(refusal)
            : await reports.OpenAsync(Callers.Of(actor, input.IdempotencyKey, input), input.Edition, input.Office, input.Month, cancellationToken);
    }

    /// <summary>Takes a report a step on.</summary>
    public async Task<StoreResult<StoredReport>> StepAsync(ClaimsPrincipal user, ReportStepInput input, ReportState to, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        if (await reports.FindAsync([input.Report], cancellationToken) is not [var report]
            || await offices.FindAsync([report.Office], cancellationToken) is not [var office]
            || !actor.ScopeOf(Operation.ReadReports).Contains(office))
        {
            return StoreResult<StoredReport>.Refused(new StoreError(
                StoreErrorCodes.ReportUnknown, "There is no such report.", "the id of a report", input.Report.ToString(CultureInfo.InvariantCulture), Field: "report"));
        }

        if (!actor.ScopeOf(OperationOf(to)).Contains(office))
        {
            return StoreResult<StoredReport>.Refused(
                new StoreError(AccessErrorCodes.Forbidden, "The caller may not take this report that step on.", Field: "report"));
        }

        // The same key may not stand for two steps, though their inputs look alike.
        var caller = Callers.Of(actor, input.IdempotencyKey, new { to, input });
        return await reports.StepAsync(caller, input.Report, input.Version, to, input.Reason, cancellationToken);
    }

    private static Operation OperationOf(ReportState to) =>
        to is ReportState.Approved or ReportState.Returned ? Operation.DecideReports : Operation.SubmitReports;

    private async Task<OfficeScope> ReadableAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadReports);
        return scope.IsNothing ? throw new AccessRefusedException(Operation.ReadReports) : scope;
    }

    private async Task<IReadOnlyList<StoredReport>> WithinAsync(OfficeScope scope, IReadOnlyList<StoredReport> found, CancellationToken cancellationToken)
    {
        if (scope.IsEverything)
        {
            return found;
        }

        var known = await offices.FindAsync([.. found.Select(report => report.Office).Distinct(StringComparer.Ordinal)], cancellationToken);
        var readable = known.Where(scope.Contains).Select(office => office.Code).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(report => readable.Contains(report.Office))];
    }
}
