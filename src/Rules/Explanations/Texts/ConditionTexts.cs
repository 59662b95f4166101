using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Says what a condition asks for.</summary>
internal static class ConditionTexts
{
    public static LocalizedText Of(Voice voice, MeasureDefinition measure, Condition condition) => condition.Comparison switch
    {
        Comparison.AtLeast => Compared(voice, PhraseKeys.ConditionAtLeast, measure, condition),
        Comparison.Exactly => Compared(voice, PhraseKeys.ConditionExactly, measure, condition),
        Comparison.Reported => voice.Say(PhraseKeys.ConditionReported, ("measure", measure.Label)),
        _ => voice.Say(PhraseKeys.ConditionMet, ("measure", measure.Label)),
    };

    private static LocalizedText Compared(Voice voice, string key, MeasureDefinition measure, Condition condition) =>
        voice.Say(key, ("measure", measure.Label), ("threshold", Numbers.Text(condition.Threshold)), ("unit", measure.UnitLabel));
}
