using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Facts;

/// <summary>Facts, for those who may read and write them.</summary>
internal sealed class GuardedFactStore(FactStore facts, OfficeStore offices, Gate gate)
{
    /// <summary>Facts by their numbers; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        return scope.IsNothing ? [] : [.. (await facts.FindAsync(ids, cancellationToken)).Where(fact => scope.Contains(fact.Content.Office, fact.Province))];
    }

    /// <summary>Facts of a province by what they are called; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<StoredFact>> FindAsync(
        ClaimsPrincipal user, int edition, string province, IReadOnlyCollection<string> references, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadFacts);
        return scope.IsNothing
            ? []
            : [.. (await facts.FindAsync(edition, province, references, cancellationToken)).Where(fact => scope.Contains(fact.Content.Office, province))];
    }

    /// <summary>Records facts, all or none.</summary>
    public async Task<StoreResult<IReadOnlyList<FactVersion>>> RecordAsync(ClaimsPrincipal user, RecordFactsInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var scope = actor.ScopeOf(Operation.WriteFacts);
        var known = await offices.FindAsync([.. input.Facts.Select(fact => fact.Office).Distinct()], cancellationToken);
        var refused = known.Where(office => !scope.Contains(office)).Select(office => office.Code).ToHashSet();
        var errors = input.Facts.Index().Where(fact => refused.Contains(fact.Item.Office)).Select(fact => Refusal(fact.Index)).ToList();
        return errors.Count > 0
            ? StoreResult<IReadOnlyList<FactVersion>>.Refused(errors)
            : await facts.RecordAsync(
                Callers.Of(actor, input.IdempotencyKey, input), input.Edition, [.. input.Facts.Select(fact => fact.ToRaw())], cancellationToken);
    }

    private static StoreError Refusal(int index) =>
        new(AccessErrorCodes.Forbidden, "The caller may not record facts of this office.", Index: index, Field: "office");
}
