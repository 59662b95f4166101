using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Scalars;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Attaches evidence and decides on it, for those who may.</summary>
internal sealed class GuardedEvidenceWriting(EvidenceStore evidence, EvidenceFileStore files, FactStore facts, Gate gate)
{
    /// <summary>Attaches a link or a file to a fact. A file that is refused is gone when this returns.</summary>
    public async Task<StoreResult<StoredEvidence>> AttachAsync(ClaimsPrincipal user, AttachEvidenceInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        if (await FactRefusalAsync(actor, input.Fact, cancellationToken) is { } refusal)
        {
            return StoreResult<StoredEvidence>.Refused(refusal);
        }

        var name = input.File is { } upload ? EvidenceFileNames.Shown(input.FileName ?? upload.FileName) : null;
        var given = new NewEvidence { Url = input.Url, Channel = ThaiTexts.OptionalCode(input.Channel), FileName = name };
        var received = await ReceiveAsync(input, cancellationToken);
        using var file = received?.Value;
        if (received is { IsStored: false })
        {
            var others = await evidence.CheckAsync(input.Fact, given, cancellationToken);
            return StoreResult<StoredEvidence>.Refused([.. received.Errors, .. others]);
        }

        var caller = Callers.Of(actor, input.IdempotencyKey, new { input.Fact, input.Url, file?.File.Hash, input.FileName, input.Channel });
        return await evidence.AttachAsync(caller, input.Fact, given with { File = file }, cancellationToken);
    }

    /// <summary>Verifies or rejects a piece of evidence.</summary>
    public async Task<StoreResult<StoredEvidence>> DecideAsync(
        ClaimsPrincipal user, EvidenceDecisionInput input, EvidenceStatus status, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        if (await evidence.FindAsync([input.Evidence], cancellationToken) is not [var one]
            || !actor.ScopeOf(Operation.ReadEvidence).Contains(one.Office, one.Province))
        {
            return StoreResult<StoredEvidence>.Refused(new StoreError(
                StoreErrorCodes.EvidenceUnknown, "There is no such evidence.", "the id of evidence", Text(input.Evidence), Field: "id"));
        }

        if (!actor.ScopeOf(Operation.DecideEvidence).Contains(one.Office, one.Province))
        {
            return StoreResult<StoredEvidence>.Refused(new StoreError(AccessErrorCodes.Forbidden, "The caller may not decide on this evidence.", Field: "id"));
        }

        // The same key may not stand for two decisions, though their inputs look alike.
        var caller = Callers.Of(actor, input.IdempotencyKey, new { status, input });
        return await evidence.DecideAsync(caller, input.Evidence, status, input.Reason, cancellationToken);
    }

    private async Task<StoreResult<ArrivedFile>?> ReceiveAsync(AttachEvidenceInput input, CancellationToken cancellationToken)
    {
        if (input.File is not { } upload)
        {
            return null;
        }

        await using var content = upload.OpenReadStream();
        return await files.ReceiveAsync(content, cancellationToken);
    }

    private async Task<StoreError?> FactRefusalAsync(Actor actor, long id, CancellationToken cancellationToken)
    {
        if (await facts.FindAsync([id], cancellationToken) is not [var fact] || !actor.ScopeOf(Operation.ReadFacts).Contains(fact.Content.Office, fact.Province))
        {
            return new StoreError(StoreErrorCodes.FactUnknown, "There is no such fact.", "the id of a fact", Text(id), Field: "id");
        }

        return actor.ScopeOf(Operation.AttachEvidence).Contains(fact.Content.Office, fact.Province)
            ? null
            : new StoreError(AccessErrorCodes.Forbidden, "The caller may not attach evidence to facts of this office.", Field: "id");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
