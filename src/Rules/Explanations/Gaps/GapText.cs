using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Says what a gap is and what closes it.</summary>
internal static class GapText
{
    /// <summary>Whether a condition is met, and by how much it is not.</summary>
    public static LocalizedText Of(Aim aim)
    {
        var asked = ConditionTexts.Of(aim.Voice, aim.Measure.Definition, aim.Condition);
        return aim.Holds ? aim.Voice.Say(PhraseKeys.ConditionHolds, ("condition", asked))
            : aim.Missing is { } missing ? aim.Voice.Say(
                PhraseKeys.ConditionMissing, ("condition", asked), ("missing", Numbers.Missing(missing)), ("unit", aim.Measure.Definition.UnitLabel))
            : aim.Voice.Say(PhraseKeys.ConditionFails, ("condition", asked));
    }

    /// <summary>What has to be done, in words; null for nothing.</summary>
    public static LocalizedText? More(Voice voice, IReadOnlyList<Need> needs) => needs switch
    {
        [] => null,
        [FigureNeed { More: null } report] => Report(voice, report),
        [FlagNeed flag] => voice.Say(PhraseKeys.GapComplete, ("what", voice.Item(flag.Indicator, flag.Item))),
        [var need] => voice.Say(PhraseKeys.GapMore, ("what", voice.Item(need.Indicator, null)), ("more", Numbers.Text(need.Count))),
        _ => voice.Say(PhraseKeys.GapMoreInAll, ("more", Numbers.Text(NeedSet.Count(needs)))),
    };

    /// <summary>Whether and until when; null where it holds.</summary>
    public static LocalizedText? Deadline(Voice voice, GapState state, DateOnly? due) => (state, due) switch
    {
        (GapState.Holds, _) => null,
        (GapState.Keep, { } day) => voice.Say(PhraseKeys.GapKeep, ("due", day)),
        (GapState.Closed, { } day) => voice.Say(PhraseKeys.GapTooLate, ("due", day)),
        (GapState.Closed, null) => voice.Say(PhraseKeys.GapOutOfReach),
        (_, { } day) => voice.Say(PhraseKeys.GapOpen, ("due", day)),
        _ => voice.Say(PhraseKeys.GapUndated),
    };

    private static LocalizedText Report(Voice voice, FigureNeed report)
    {
        var indicator = voice.Indicator(report.Indicator);
        return report.Least == 0
            ? voice.Say(PhraseKeys.GapReport, ("what", indicator.Title))
            : voice.Say(
                PhraseKeys.GapReportAtLeast, ("what", indicator.Title),
                ("least", Numbers.Text(report.Least) + (indicator.OutOfRequired ? " %" : "")));
    }
}
