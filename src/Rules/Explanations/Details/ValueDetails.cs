using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;

namespace Digital40.Rules.Explanations.Details;

/// <summary>How many counted activities there are of each value of an attribute.</summary>
internal static class ValueDetails
{
    public static IReadOnlyList<Detail> Of(Voice voice, Measure measure, string indicator, string attribute)
    {
        var tally = new ActivityTally(voice.Indicator(indicator), [.. Rulings.Counted(measure).OfType<Activity>()]);
        return [.. tally.Ranked(attribute).Select(pair => Of(voice, indicator, attribute, pair.Value, pair.Count))];
    }

    private static Detail Of(Voice voice, string indicator, string attribute, string value, int count) => new()
    {
        Kind = DetailKind.Value,
        Code = value,
        Label = voice.Value(indicator, attribute, value),
        Text = Counts.Of(voice, count),
        IsMet = count > 0,
        Value = count,
    };
}
