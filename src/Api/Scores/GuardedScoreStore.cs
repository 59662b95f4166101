using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Errors;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Writing;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Scores;

/// <summary>Scores, for those who may read them: as they stand, or as they were published for those who may read nothing else.</summary>
internal sealed class GuardedScoreStore(
    ScoreStore scores, PublicationStore publications, OfficeStore offices, Scorers scorers, Gate gate, TimeProvider time)
{
    /// <summary>An office's score; null where there is none.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="office">The code of the office.</param>
    /// <param name="edition">The Buddhist-era year of the edition.</param>
    /// <param name="replay">How it is made anew; the stored one where it has nothing to say.</param>
    /// <param name="published">Whether the published score is wanted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ScoreOfOffice?> FindAsync(
        ClaimsPrincipal user, string office, int edition, ScoreReplay replay, bool published, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var found = (await offices.FindAsync([office], cancellationToken)).SingleOrDefault();
        if (Holds(actor.ScopeOf(Operation.ReadScores), found))
        {
            return replay.IsStored || published
                ? await StoredAsync(found, edition, published, cancellationToken)
                : await ReplayAsync(found, edition, replay, cancellationToken);
        }

        return replay.IsStored && Holds(actor.ScopeOf(Operation.ReadPublishedScores), found)
            ? await StoredAsync(found, edition, published: true, cancellationToken)
            : throw new AccessRefusedException(Operation.ReadScores);
    }

    /// <summary>The stored or published scores of some offices, by office; those that may not be read are left out.</summary>
    public async Task<IReadOnlyDictionary<string, ScoreOfOffice>> FindAsync(
        ClaimsPrincipal user, int edition, IReadOnlyCollection<string> codes, bool published, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var (drafts, open) = (actor.ScopeOf(Operation.ReadScores), actor.ScopeOf(Operation.ReadPublishedScores));
        var known = await offices.FindAsync(codes, cancellationToken);
        string[] asTheyStand = [.. known.Where(office => !published && drafts.Contains(office)).Select(office => office.Code)];
        string[] asPublished = [.. known.Where(office => open.Contains(office) || drafts.Contains(office)).Select(office => office.Code).Except(asTheyStand)];
        var rubric = scorers.Find(edition)?.Rubric;
        var stored = asTheyStand.Length > 0 ? await scores.FindAsync(edition, asTheyStand, cancellationToken) : [];
        var current = asPublished.Length > 0 ? await publications.CurrentAsync(edition, asPublished, cancellationToken) : [];
        return stored.Select(score => ScoreOfOffice.Of(score, rubric))
            .Concat(current.Select(publication => ScoreOfOffice.Of(publication.Score, rubric, publication)))
            .ToDictionary(score => score.OfficeCode);
    }

    /// <summary>Why scores are what they are. Who has a score may know its reasons.</summary>
    public async Task<IReadOnlyDictionary<ScoreOfOffice, CardExplanation>> ExplainAsync(
        IReadOnlyCollection<ScoreOfOffice> of, CancellationToken cancellationToken)
    {
        Dictionary<ScoreOfOffice, CardExplanation> found = [];
        foreach (var score in of.Where(score => score.Scored is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[score] = CardExplanation.Of(score.Scored!);
        }

        var published = of.Where(score => score.Publication is not null).ToList();
        var ofPublished = published.Count > 0
            ? await publications.ExplainAsync([.. published.Select(score => score.Publication!.Id)], cancellationToken)
            : new Dictionary<long, CardExplanation>();
        published.ForEach(score => found[score] = ofPublished[score.Publication!.Id]);
        foreach (var stored in of.Where(score => score.Scored is null && score.Publication is null).GroupBy(score => score.Edition))
        {
            var explained = await scores.ExplainAsync(stored.Key, [.. stored.Select(score => score.OfficeCode)], cancellationToken);
            foreach (var score in stored)
            {
                found[score] = explained[score.OfficeCode];
            }
        }

        return found;
    }

    /// <summary>The score that a plan is made for, with everything it rests on; null for a published one, and where it may not be read as it stands.</summary>
    public async Task<Scorecard?> PlannableAsync(ClaimsPrincipal user, ScoreOfOffice score, CancellationToken cancellationToken)
    {
        if (score.Scored is not null || score.Publication is not null)
        {
            return score.Scored;
        }

        var replay = new ScoreReplay(score.AsOf, null, null);
        return (await FindAsync(user, score.OfficeCode, score.Edition, replay, published: false, cancellationToken))?.Scored;
    }

    /// <summary>Whether somebody may read an office's score as it stands.</summary>
    public async Task<bool> MayReadAsync(ClaimsPrincipal user, string office, CancellationToken cancellationToken)
    {
        var scope = (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadScores);
        return scope.IsEverything || (!scope.IsNothing && Holds(scope, (await offices.FindAsync([office], cancellationToken)).SingleOrDefault()));
    }

    private async Task<ScoreOfOffice?> StoredAsync(OfficeRecord? office, int edition, bool published, CancellationToken cancellationToken)
    {
        var rubric = scorers.Find(edition)?.Rubric;
        if (office is null)
        {
            return null;
        }

        if (published)
        {
            return await publications.CurrentAsync(edition, [office.Code], cancellationToken) is [var publication]
                ? ScoreOfOffice.Of(publication.Score, rubric, publication)
                : null;
        }

        return await scores.FindAsync(edition, [office.Code], cancellationToken) is [var score] ? ScoreOfOffice.Of(score, rubric) : null;
    }

    private async Task<ScoreOfOffice?> ReplayAsync(OfficeRecord? office, int edition, ScoreReplay replay, CancellationToken cancellationToken)
    {
        List<StoreError> errors = [];
        var question = ScoreQuestion.Check(scorers.Editions.Find(edition), edition, replay.AsOf, replay.Interpretations, errors);
        if (question is null || errors.Count > 0)
        {
            throw ArgumentProblems.Refused(errors);
        }

        if (office is null)
        {
            return null;
        }

        var options = new ReplayOptions
        {
            AsOf = replay.AsOf ?? ScoringDay.Of(question.Rubric, replay.KnownAt ?? time.GetUtcNow()),
            KnownAt = replay.KnownAt,
            Interpretation = question.Rubric.Interpretation,
        };
        return await scores.ReplayAsync(edition, office.Code, options, cancellationToken) is { } card
            ? ScoreOfOffice.Of(card, replay.KnownAt ?? time.GetUtcNow())
            : null;
    }

    /// <summary>Whether somebody may hear of an office: of one that there is not, only who may hear of all.</summary>
    private static bool Holds(OfficeScope scope, OfficeRecord? office) => scope.IsEverything || (office is not null && scope.Contains(office));
}
