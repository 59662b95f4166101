using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>Each judged item with its raters and their mean, under its heading where there are headings.</summary>
internal static class JudgedDetails
{
    public static IReadOnlyList<Detail> Of(Voice voice, JudgedDefinition judged, Measure measure)
    {
        var items = JudgedItem.Of(measure).Select(item => Of(voice, judged, item)).ToList();
        return judged.Headings.Count == 0 ? items : [.. judged.Headings.Select(heading => Of(voice, heading, items))];
    }

    private static Detail Of(Voice voice, Heading heading, List<Detail> items) => new()
    {
        Kind = DetailKind.Heading,
        Code = heading.Code,
        Label = heading.Label,
        Text = voice.Say(PhraseKeys.DetailWeight, ("weight", heading.Weight)),
        Parts = [.. items.Where(item => heading.Items.Contains(item.Code))],
        Clause = heading.Clause,
    };

    /// <summary>An item with its raters.</summary>
    public static Detail Of(Voice voice, JudgedDefinition judged, JudgedItem item) => new()
    {
        Kind = DetailKind.Item,
        Code = item.Item,
        Label = voice.Item(judged.Indicator, item.Item),
        Text = item.Mean is { } mean
            ? voice.Say(PhraseKeys.DetailMean, ("value", Numbers.Text(Math.Round(mean, 2, MidpointRounding.AwayFromZero))), ("raters", item.Judgements.Count))
            : voice.Say(PhraseKeys.DetailNotJudged),
        Value = item.Mean,
        Due = judged.By,
        Parts = [.. item.Judgements.Select(judgement => Of(voice, judgement, judged.UnitLabel))],
        Clause = voice.Indicator(judged.Indicator).Items[item.Item].Clause,
    };

    private static Detail Of(Voice voice, Judgement judgement, LocalizedText unit) => new()
    {
        Kind = DetailKind.Rater,
        Code = judgement.Rater,
        Label = new LocalizedText(judgement.Rater, judgement.Rater),
        Text = ValueTexts.Number(voice, judgement.Points, unit),
        Value = judgement.Points,
    };
}
