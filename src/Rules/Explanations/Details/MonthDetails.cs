using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>The value of each month of a window.</summary>
internal static class MonthDetails
{
    public static IReadOnlyList<Detail> Of(Voice voice, Measure measure, IReadOnlyList<ThresholdExplanation> thresholds) =>
        [.. MonthReading.Of(measure).Select(month => Of(voice, measure.Definition, month, AskedOf(measure.Definition, thresholds)))];

    /// <summary>A month's value in words, whatever offices it comes from.</summary>
    public static LocalizedText Text(Voice voice, MeasureDefinition definition, MonthReading month)
    {
        if (!month.IsReported)
        {
            return voice.Say(month.IsClosed ? PhraseKeys.ValueNotReported : PhraseKeys.DetailMonthOpen);
        }

        var value = definition.Unit == Unit.Percent
            ? ValueTexts.Share(voice, month.Part, month.Whole, definition.UnitLabel)
            : ValueTexts.Number(voice, month.Part, definition.UnitLabel);
        return month.IsClosed ? value : voice.Say(PhraseKeys.DetailSoFar, ("value", value));
    }

    private static Detail Of(Voice voice, MeasureDefinition definition, MonthReading month, decimal? asked) => new()
    {
        Kind = DetailKind.Month,
        Code = month.Month.ToString(),
        Label = new LocalizedText(month.Month.ToString(), month.Month.ToString()),
        Text = Text(voice, definition, month),
        IsMet = month.IsClosed && asked is { } threshold ? month.Value(definition).CompareTo(threshold) >= 0 : null,
        Value = month.IsReported ? Numbers.Plain(month.Value(definition)) : null,
        Due = month.Month.LastDay,
        Month = month.Month,
    };

    /// <summary>The one threshold that each month has to reach; null where months are not tested one by one, or against several.</summary>
    private static decimal? AskedOf(MeasureDefinition definition, IReadOnlyList<ThresholdExplanation> thresholds)
    {
        var asked = thresholds.Select(threshold => threshold.Condition)
            .Where(condition => condition.Comparison == Comparison.AtLeast)
            .Select(condition => condition.Threshold)
            .Distinct()
            .ToList();
        return definition is EveryMonthDefinition && asked is [var threshold] ? threshold : null;
    }
}
