using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>Says how many facts count.</summary>
internal static class Counts
{
    public static LocalizedText Of(Voice voice, int count) => voice.Say(PhraseKeys.DetailCounted, ("count", Numbers.Text(count)));
}
