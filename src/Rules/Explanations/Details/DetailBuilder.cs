using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>Takes a measure's value apart.</summary>
internal static class DetailBuilder
{
    /// <summary>What the value is made of; empty for a plain count.</summary>
    public static IReadOnlyList<Detail> Of(Voice voice, Measure measure, IReadOnlyList<ThresholdExplanation> thresholds) => measure.Definition switch
    {
        CountDefinition { InEachOf: { } mostUsed } count => ValueDetails.Of(voice, measure, count.Indicator, mostUsed.Attribute),
        DistinctDefinition distinct => ValueDetails.Of(voice, measure, distinct.Indicator, distinct.Attribute),
        EveryMonthDefinition or MonthlyAverageDefinition => MonthDetails.Of(voice, measure, thresholds),
        DoneByDefinition done => [FlagDetails.Of(voice, done, measure)],
        ItemsDoneDefinition { Indicator: not null } items => [.. items.Items.Select(item => FlagDetails.Of(voice, items, item, measure))],
        ItemsDoneDefinition parts => PartDetails.Of(voice, parts, measure),
        LadderDefinition { Indicator: not null } ladder => ClimbDetails.Of(voice, ladder, measure),
        LadderDefinition ladder => PartDetails.Of(voice, ladder, measure),
        JudgedDefinition judged => JudgedDetails.Of(voice, judged, measure),
        _ => [],
    };
}
