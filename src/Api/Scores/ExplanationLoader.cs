using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>Loads why scores are what they are, only when that is asked for, and of all scores of a request at once.</summary>
internal sealed class ExplanationLoader(IBatchDispatcher batches, GuardedScoreStore scores) : BatchDataLoader<ScoreOfOffice, CardExplanation>(batches)
{
    /// <summary>Why a score is what it is.</summary>
    public async Task<CardExplanation> OfAsync(ScoreOfOffice score, CancellationToken cancellationToken) =>
        await LoadAsync(score, cancellationToken) ?? throw new InvalidOperationException("Every score is stored with its explanation.");

    /// <summary>Why a criterion gives what it does.</summary>
    public async Task<CardCriterion> OfAsync(ScoreOfCriterion criterion, CancellationToken cancellationToken) =>
        (await OfAsync(criterion.Score, cancellationToken)).Criteria.Single(one => one.Code == criterion.Line.Criterion);

    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ScoreOfOffice, CardExplanation>> LoadBatchAsync(
        IReadOnlyList<ScoreOfOffice> keys, CancellationToken cancellationToken) => scores.ExplainAsync(keys, cancellationToken);
}
