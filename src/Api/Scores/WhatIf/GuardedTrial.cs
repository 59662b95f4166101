using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Errors;
using Digital40.Api.Facts;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>Tries changes to stored facts, for those who may read the score that they are of. Nothing is stored.</summary>
internal sealed class GuardedTrial(
    ScoreStore scores, GuardedScoreStore guardedScores, GuardedFactStore facts, EvidenceStore evidence, Scorers scorers, Gate gate, TimeProvider time)
{
    private const int MostChanges = 500;

    /// <summary>The score as it is and as it would be, or everything that is wrong.</summary>
    public async Task<WhatIfPayload> TryAsync(
        ClaimsPrincipal user, string office, int edition, WhatIfChangesInput changes, DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (!await guardedScores.MayReadAsync(user, office, cancellationToken))
        {
            throw new AccessRefusedException(Operation.ReadScores);
        }

        List<StoreError> errors = [];
        var question = ScoreQuestion.Check(scorers.Editions.Find(edition), edition, asOf, null, errors);
        var index = await scores.IndexAsync(edition, office, cancellationToken: cancellationToken);
        if (index is null)
        {
            errors.Add(new(StoreErrorCodes.OfficeUnknown, "There is no such office that is scored.", "the code of a province or a district", office, Field: "office"));
        }

        if (changes.Count is < 1 or > MostChanges)
        {
            var found = changes.Count.ToString(CultureInfo.InvariantCulture);
            errors.Add(new(ScoreErrorCodes.ChangesCount, "There are no changes, or too many.", $"1 to {MostChanges} changes", found, Field: "changes"));
            return Refused(errors);
        }

        if (question is null || index is null)
        {
            return Refused(errors);
        }

        var changed = new ChangedFacts(question.Rubric, index.Sheet, await NamedAsync(user, changes, index.Sheet, cancellationToken));
        var sheet = changed.Apply(changes);
        return sheet is null || errors.Count > 0
            ? Refused([.. errors, .. changed.Errors])
            : Compare(question.Rubric, index, new FactIndex(sheet), office, asOf);
    }

    private WhatIfPayload Compare(Rubric rubric, FactIndex asItIs, FactIndex asItWouldBe, string code, DateOnly? asOf)
    {
        var now = time.GetUtcNow();
        var (scorer, day) = (scorers.Of(rubric), asOf ?? ScoringDay.Of(rubric, now));
        var office = asItIs.Sheet.Offices.Single(one => one.Code == code);
        var before = ScoreOfOffice.Of(scorer.Score(asItIs, office, day), now);
        var after = ScoreOfOffice.Of(scorer.Score(asItWouldBe, office, day), now);
        return new WhatIfPayload(before, after, ScoreDifference.Between(before, after), null);
    }

    private async Task<NamedByChanges> NamedAsync(
        ClaimsPrincipal user, WhatIfChangesInput changes, FactSheet sheet, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var ofEvidence = await evidence.FindAsync([.. changes.Verify ?? [], .. changes.Reject ?? []], cancellationToken);
        long[] ids =
        [
            .. changes.Withdraw ?? [], .. (changes.Correct ?? []).Select(correction => correction.Fact), .. ofEvidence.Select(one => one.FactId),
        ];
        var known = (await facts.FindAsync(user, [.. ids.Distinct()], cancellationToken)).ToDictionary(fact => fact.Id);
        var scope = actor.ScopeOf(Operation.ReadEvidence);
        var readable = ofEvidence.Where(one => known.TryGetValue(one.FactId, out var fact) && scope.Contains(one.Office, fact.Province));
        var readableScores = actor.ScopeOf(Operation.ReadScores);
        var offices = sheet.Offices.Where(office => readableScores.Contains(office.Code, office.Parent ?? office.Code)).Select(office => office.Code);
        return new NamedByChanges(known, readable.ToDictionary(one => one.Id), offices.ToHashSet(StringComparer.Ordinal));
    }

    private static WhatIfPayload Refused(IReadOnlyList<StoreError> errors) =>
        new(null, null, null, [.. errors.Select(error => UserErrors.Of(error, UserErrors.PathOf(error, null)))]);
}
