using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Duties;

/// <summary>Watches the duties that carry no points. They are measured on the facts behind the card.</summary>
public static class Watch
{
    /// <summary>The duties that bind a card's office, in the rubric's order.</summary>
    /// <param name="card">The card.</param>
    public static IReadOnlyList<WatchedDuty> For(Scorecard card)
    {
        var voice = new Voice(card.Assessment);
        return [.. card.Rubric.Duties.Where(duty => duty.Binds(card.Office.Kind)).Select(duty => Of(voice, card, duty))];
    }

    private static WatchedDuty Of(Voice voice, Scorecard card, Duty duty)
    {
        if (duty is not { Measure: { } definition, Condition: { } condition } || MeasureRules.OfFacts(card.Rubric, definition) is not { } rule)
        {
            return new WatchedDuty(duty.Code, duty.Title, null, voice.Of(duty.Title, voice.Say(PhraseKeys.DutyNoFacts)), duty.Clause, null);
        }

        var measure = rule.Take(card.Assessment, FactsOf(card, definition));
        var holds = measure.Value is null || measure.Reporting == Reporting.NotReported ? (bool?)null : measure.Satisfies(condition);
        var explanation = new MeasureExplanation(voice, measure, () => [Threshold(voice, duty, measure, condition)]);
        var said = voice.Of(definition.Label, explanation.ValueText);
        var text = holds is { } known ? voice.Say(known ? PhraseKeys.DutyKept : PhraseKeys.DutyNotKept, ("duty", duty.Title), ("value", said)) : said;
        return new WatchedDuty(duty.Code, duty.Title, holds, text, duty.Clause, explanation);
    }

    private static ThresholdExplanation Threshold(Voice voice, Duty duty, Measure measure, Condition condition) => new(
        null, duty.Title, null, condition, measure.Satisfies(condition), measure.Confirms(condition),
        ConditionTexts.Of(voice, measure.Definition, condition), duty.Clause);

    /// <summary>The facts of a measure's indicator, as some criterion of the card rests on them; none where no criterion does.</summary>
    private static IReadOnlyList<Fact> FactsOf(Scorecard card, MeasureDefinition definition) => card.Criteria
        .SelectMany(score => score.Measures)
        .FirstOrDefault(measure => measure.Definition.Indicators.Intersect(definition.Indicators).Any())?.Facts ?? [];
}
