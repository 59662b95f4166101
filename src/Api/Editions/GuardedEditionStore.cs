using Digital40.Api.Access;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using System.Security.Claims;

namespace Digital40.Api.Editions;

/// <summary>The editions, for those who may read them.</summary>
internal sealed class GuardedEditionStore(EditionStore editions, Rescorer rescorer, Gate gate)
{
    /// <summary>Every edition that is served, the newest year first.</summary>
    public async Task<IReadOnlyList<Edition>> ListAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await MayAsync(user, Operation.ReadEditions, cancellationToken) ? [.. editions.Editions.OrderByDescending(edition => edition.Year)] : [];

    /// <summary>An edition; null where there is none.</summary>
    public async Task<Edition?> FindAsync(ClaimsPrincipal user, int year, CancellationToken cancellationToken) =>
        await MayAsync(user, Operation.ReadEditions, cancellationToken) ? editions.Find(year) : null;

    /// <summary>How far the rescoring of an edition has come; null where it has never been scored again.</summary>
    public Task<RescoringProgress?> RescoringAsync(int year, CancellationToken cancellationToken) => rescorer.FindAsync(year, cancellationToken);

    /// <summary>The years whose folders hold what is no edition, with everything that is wrong, the newest first.</summary>
    /// <exception cref="AccessRefusedException">The caller may not read it.</exception>
    public async Task<IReadOnlyList<RefusedEdition>> RefusedAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await MayAsync(user, Operation.ReadRefusedEditions, cancellationToken)
            ? [.. editions.Errors.OrderByDescending(year => year.Key).Select(year => new RefusedEdition(year.Key, year.Value))]
            : throw new AccessRefusedException(Operation.ReadRefusedEditions);

    /// <summary>What is wrong with what the folder of an edition holds now; empty where it is the edition itself, null where the caller may not read it.</summary>
    public async Task<IReadOnlyList<RubricError>?> ProblemsAsync(ClaimsPrincipal user, int year, CancellationToken cancellationToken) =>
        await MayAsync(user, Operation.ReadRefusedEditions, cancellationToken) ? editions.Errors.GetValueOrDefault(year, []) : null;

    private async Task<bool> MayAsync(ClaimsPrincipal user, Operation operation, CancellationToken cancellationToken) =>
        !(await gate.AdmitAsync(user, cancellationToken)).ScopeOf(operation).IsNothing;
}
