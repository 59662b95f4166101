using Digital40.Rules.Facts;

namespace Digital40.Rules.Checking.Samples;

/// <summary>Writes a fact in a few words.</summary>
internal static class FactText
{
    /// <summary>The fact as a witness shows it: what it is on, and what it says.</summary>
    public static WitnessValue Of(Fact fact)
    {
        var subject = string.Join(' ', new[] { fact.Indicator, fact.Item }.OfType<string>().Concat(fact.Attributes.Values));
        var when = fact.Month is { } month ? $"for {month}" : $"on {Text.Of(fact.Date)}";
        return new WitnessValue(subject, $"{Said(fact)} {when} by {fact.Office}");
    }

    private static string Said(Fact fact) => fact switch
    {
        Figure { OutOf: { } whole } figure => $"{Text.Of(figure.Value)} of {Text.Of(whole)}",
        Figure figure => Text.Of(figure.Value),
        Judgement judgement => $"{Text.Of(judgement.Points)} points",
        Flag { Done: false } => "not done",
        _ => "done",
    };
}
