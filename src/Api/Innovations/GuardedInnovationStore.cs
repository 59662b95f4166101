using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Reports;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Innovations;

/// <summary>Innovation reports, for those who may read and hand them in.</summary>
internal sealed class GuardedInnovationStore(InnovationReportStore innovations, OfficeStore offices, Gate gate)
{
    /// <summary>The report of an office that holds; null where none was handed in.</summary>
    /// <exception cref="AccessRefusedException">The caller may not read the office's reports.</exception>
    public async Task<InnovationReport?> FindAsync(ClaimsPrincipal user, int edition, string office, CancellationToken cancellationToken)
    {
        await CheckAsync(user, office, cancellationToken);
        return await innovations.FindAsync(edition, office, cancellationToken);
    }

    /// <summary>Each time that an office has handed its report in, the first one first.</summary>
    /// <exception cref="AccessRefusedException">The caller may not read the office's reports.</exception>
    public async Task<IReadOnlyList<InnovationReport>> VersionsAsync(ClaimsPrincipal user, int edition, string office, CancellationToken cancellationToken)
    {
        await CheckAsync(user, office, cancellationToken);
        return await innovations.VersionsAsync(edition, office, cancellationToken);
    }

    /// <summary>Reports by their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<InnovationReport>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadReports);
        // They are a province's, which is its own province.
        return scope.IsNothing ? [] : [.. (await innovations.FindAsync(ids, cancellationToken)).Where(report => scope.Contains(report.Office, report.Office))];
    }

    /// <summary>Hands a report in.</summary>
    public async Task<StoreResult<InnovationReport>> SubmitAsync(ClaimsPrincipal user, SubmitInnovationReportInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        return await offices.RefusalAsync(actor, Operation.SubmitReports, input.Office, cancellationToken) is { } refusal
            ? StoreResult<InnovationReport>.Refused(refusal)
            : await innovations.SubmitAsync(Callers.Of(actor, input.IdempotencyKey, input), input.Edition, input.Office, input.Answers, cancellationToken);
    }

    private async Task CheckAsync(ClaimsPrincipal user, string office, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadReports);
        if (!scope.IsEverything && !(await offices.FindAsync([office], cancellationToken)).Any(scope.Contains))
        {
            throw new AccessRefusedException(Operation.ReadReports);
        }
    }
}
