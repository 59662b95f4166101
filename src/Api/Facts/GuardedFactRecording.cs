using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Scalars;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Facts;

/// <summary>Records facts and judgements, for those who may.</summary>
internal sealed class GuardedFactRecording(FactStore facts, OfficeStore offices, JudgementFacts judgements, Gate gate)
{
    /// <summary>Records facts, all or none. What is refused and what is wrong is told together, in the order of the facts.</summary>
    public async Task<StoreResult<IReadOnlyList<StoredFact>>> RecordAsync(ClaimsPrincipal user, RecordFactsInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        List<string> codes = [.. input.Facts.Select(fact => ThaiTexts.Code(fact.Office))];
        var refusals = await RefusalsAsync(actor, Operation.WriteFacts, codes, cancellationToken);
        var reported = input.Facts.Select((fact, index) => fact.ToRaw(refusals[index] is null ? codes[index] : null)).ToList();
        var caller = Callers.Of(actor, input.IdempotencyKey, input);
        return await RecordAsync(caller, input.Edition, reported, [.. refusals.OfType<StoreError>()], cancellationToken);
    }

    /// <summary>Records a rater's judgements, all or none.</summary>
    public async Task<StoreResult<IReadOnlyList<StoredFact>>> JudgeAsync(ClaimsPrincipal user, JudgeInnovationInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var office = ThaiTexts.Code(input.Office);
        var refusal = (await RefusalsAsync(actor, Operation.JudgeInnovations, [office], cancellationToken))[0];
        var (reported, errors) = judgements.Of(input, refusal is null ? office : null);
        if (refusal is not null)
        {
            errors.Add(refusal with { Index = null });
        }

        var caller = Callers.Of(actor, input.IdempotencyKey, input);
        return JudgementFacts.Placed(await RecordAsync(caller, input.Edition, reported, errors, cancellationToken));
    }

    /// <summary>Records facts where nothing is wrong with them already; otherwise finds what else is, and writes nothing.</summary>
    private async Task<StoreResult<IReadOnlyList<StoredFact>>> RecordAsync(
        Caller caller, int edition, IReadOnlyList<RawFact> reported, List<StoreError> wrong, CancellationToken cancellationToken)
    {
        if (wrong.Count > 0)
        {
            // A fact whose office is refused is checked without it, so that nothing is told of what that office has.
            IReadOnlyList<StoreError> found = reported.Count > 0 ? await facts.CheckAsync(edition, reported, cancellationToken) : [];
            found = [.. found.Where(error => error.Code != FactErrorCodes.OfficeMissing)];
            return StoreResult<IReadOnlyList<StoredFact>>.Refused([.. wrong.Concat(found).OrderBy(error => error.Index ?? -1)]);
        }

        var result = await facts.RecordAsync(caller, edition, reported, cancellationToken);
        return await result.MapAsync(versions => facts.AsWrittenAsync(versions, cancellationToken));
    }

    /// <summary>Why the caller may not do something for offices, at their positions; an office that may not be read is as one that does not exist.</summary>
    private async Task<IReadOnlyList<StoreError?>> RefusalsAsync(
        Actor actor, Operation operation, IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var known = (await offices.FindAsync([.. codes.Distinct(StringComparer.Ordinal)], cancellationToken))
            .Where(actor.ScopeOf(Operation.ReadOffices).Contains).ToDictionary(office => office.Code, StringComparer.Ordinal);
        return [.. codes.Select((code, index) =>
            !known.TryGetValue(code, out var office)
                ? new StoreError(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of an office", Cut(code), index, "office")
                : actor.ScopeOf(operation).Contains(office) ? null
                : new StoreError(AccessErrorCodes.Forbidden, "The caller may not do this for this office.", Index: index, Field: "office"))];
    }

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60];
}
