using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Facts;

/// <summary>Corrects and withdraws facts, for those who may.</summary>
internal sealed class GuardedFactCorrection(FactStore facts, Gate gate)
{
    /// <summary>Corrects a fact.</summary>
    public async Task<StoreResult<StoredFact>> CorrectAsync(ClaimsPrincipal user, CorrectFactInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        if (await RefusalAsync(actor, input.Fact, cancellationToken) is { } refusal)
        {
            return StoreResult<StoredFact>.Refused(refusal);
        }

        var result = await facts.CorrectAsync(
            Callers.Of(actor, input.IdempotencyKey, input), new FactVersion(input.Fact, input.Version), input.Content.ToRaw(), input.Reason, cancellationToken);
        return await result.MapAsync(async version => (await facts.AsWrittenAsync([version], cancellationToken))[0]);
    }

    /// <summary>Withdraws a fact.</summary>
    public async Task<StoreResult<StoredFact>> WithdrawAsync(ClaimsPrincipal user, WithdrawFactInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        if (await RefusalAsync(actor, input.Fact, cancellationToken) is { } refusal)
        {
            return StoreResult<StoredFact>.Refused(refusal);
        }

        var result = await facts.WithdrawAsync(
            Callers.Of(actor, input.IdempotencyKey, input), new FactVersion(input.Fact, input.Version), input.Reason, cancellationToken);
        // Nothing follows a withdrawal: the last version is the one that was withdrawn.
        return await result.MapAsync(async version => (await facts.FindAsync([version.Id], cancellationToken))[0]);
    }

    private async Task<StoreError?> RefusalAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        if (await facts.FindAsync([id], cancellationToken) is not [var fact] || !actor.ScopeOf(Operation.ReadFacts).Contains(fact.Content.Office, fact.Province))
        {
            return new StoreError(
                StoreErrorCodes.FactUnknown, "There is no such fact.", "the id of a fact", id.ToString(CultureInfo.InvariantCulture), Field: "id");
        }

        return actor.ScopeOf(Operation.WriteFacts).Contains(fact.Content.Office, fact.Province)
            ? null
            : new StoreError(AccessErrorCodes.Forbidden, "The caller may not change facts of this office.", Field: "id");
    }
}
