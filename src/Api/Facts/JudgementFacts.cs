using System.Globalization;
using Digital40.Api.Scalars;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Facts;

/// <summary>Makes facts of judgements. What is judged, and which items it has, is the edition's to say.</summary>
internal sealed class JudgementFacts(EditionStore editions)
{
    /// <summary>The fields that all judgements of a request share.</summary>
    private static readonly string[] Shared = ["office", "date", "rater", "evidence"];

    /// <summary>The judgements as facts, and what is wrong with them as a whole.</summary>
    /// <param name="input">The judgements.</param>
    /// <param name="office">The office that is judged; null where it is refused.</param>
    public (IReadOnlyList<RawFact> Facts, List<StoreError> Errors) Of(JudgeInnovationInput input, string? office)
    {
        if (editions.Find(input.Edition)?.InForce is not { } rubric)
        {
            return ([], [new StoreError(
                StoreErrorCodes.EditionUnknown, "There is no such edition.", "the year of an edition", Text(input.Edition), Field: "edition")]);
        }

        string[] judged = [.. rubric.Criteria.SelectMany(criterion => criterion.Measures).OfType<JudgedDefinition>().Select(measure => measure.Indicator).Distinct()];
        if (judged is not [var indicator])
        {
            return ([], [new StoreError(
                JudgementErrorCodes.NothingJudged, "The edition does not have one thing that is judged.", "an edition with one", Text(judged.Length), Field: "edition")]);
        }

        var given = input.Judgements.Select(judgement => ThaiTexts.Code(judgement.Item)).ToList();
        var missing = rubric.Indicators[indicator].Items.Keys.Except(given).Select(Missing);
        return ([.. input.Judgements.Select((judgement, index) => Fact(input, office, indicator, given[index], judgement.Points))], [.. missing]);
    }

    /// <summary>The same result with its errors at the places of the input: once for all judgements where it is about what they share.</summary>
    public static StoreResult<IReadOnlyList<StoredFact>> Placed(StoreResult<IReadOnlyList<StoredFact>> result) => result.IsStored
        ? result
        : StoreResult<IReadOnlyList<StoredFact>>.Refused([.. result.Errors.Select(Placed).Distinct()]);

    private static StoreError Placed(StoreError error) => error.Code switch
    {
        FactErrorCodes.JudgementDuplicate => error with { Field = "item" },
        StoreErrorCodes.FactsCount => error with { Field = "judgements" },
        _ when error.Field is { } field && Shared.Contains(field.Split('.')[0]) => error with { Index = null },
        _ => error,
    };

    private static RawFact Fact(JudgeInnovationInput input, string? office, string indicator, string item, decimal points) => new()
    {
        Office = office,
        Indicator = indicator,
        Item = item,
        Date = input.Date,
        Rater = input.Rater,
        Points = points,
        Evidence = [.. (input.Evidence ?? []).Select(link => link.ToEvidence())],
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static StoreError Missing(string item) =>
        new(FactErrorCodes.ItemMissing, "An item is not judged.", item, "nothing", Field: "judgements");
}
