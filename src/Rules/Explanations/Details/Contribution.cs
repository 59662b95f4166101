using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>What one office adds to a province's measure.</summary>
/// <param name="Text">The same in words.</param>
/// <param name="IsMet">Whether the office has done all that is asked of it; null where nothing is asked of it alone.</param>
/// <param name="Value">Its number; null where it has none.</param>
internal sealed record Contribution(LocalizedText Text, bool? IsMet, decimal? Value)
{
    public IReadOnlyList<Detail> Parts { get; init; } = [];

    public static Contribution NotReported(Voice voice) => new(voice.Say(PhraseKeys.ValueNotReported), null, null);
}
