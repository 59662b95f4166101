using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>Says what an action is.</summary>
internal static class ActionTexts
{
    public static LocalizedText Of(Voice voice, PlannedAction action, Need need)
    {
        var what = What(voice, action);
        var text = action.Kind switch
        {
            ActionKind.Hold => Dated(voice, PhraseKeys.ActionHold, action, what),
            ActionKind.Raise => Dated(voice, PhraseKeys.ActionRaise, action, what),
            ActionKind.Report when action.Least > 0 => Report(voice, action, what),
            ActionKind.Report => Dated(voice, PhraseKeys.ActionReport, action, what),
            ActionKind.Judge => Dated(voice, action.Raters.Count > 0 ? PhraseKeys.ActionJudgeAnew : PhraseKeys.ActionJudge, action, what),
            _ when action.Due is null => voice.Say(PhraseKeys.ActionCompleteUndated, ("what", what)),
            _ => Dated(voice, PhraseKeys.ActionComplete, action, what),
        };
        return Voice.Spaced([text, .. Values(voice, need), .. Offices(voice, action), .. Kept(voice, action)]);
    }

    private static LocalizedText What(Voice voice, PlannedAction action)
    {
        var item = voice.Item(action.Indicator, action.Item);
        var climber = action.Kind == ActionKind.Complete
            ? action.Attributes.Select(attribute => attribute.Value[0].Length > 0
                ? new LocalizedText(attribute.Value[0], attribute.Value[0])
                : voice.Say(PhraseKeys.GapNewValue, ("attribute", voice.Indicator(action.Indicator).Attributes[attribute.Key].Title)))
            : [];
        var month = action.Month is { } of ? [new LocalizedText(of.ToString(), of.ToString())] : Array.Empty<LocalizedText>();
        return Voice.Joined([item, .. climber, .. month]);
    }

    private static LocalizedText Dated(Voice voice, string key, PlannedAction action, LocalizedText what) =>
        voice.Say(key, ("what", what), ("count", Numbers.Text(action.Count)), ("due", action.Due!.Value));

    private static LocalizedText Report(Voice voice, PlannedAction action, LocalizedText what)
    {
        var least = Numbers.Text(action.Least!.Value) + (voice.Indicator(action.Indicator).OutOfRequired ? " %" : "");
        return voice.Say(PhraseKeys.ActionReportAtLeast, ("what", what), ("least", least), ("due", action.Due!.Value));
    }

    /// <summary>The values that activities have to bring in, such as the forms that are missing.</summary>
    private static IEnumerable<LocalizedText> Values(Voice voice, Need need)
    {
        return need is not ActivityNeed activity ? [] : activity.Asked.Select(pair => voice.Say(
            PhraseKeys.ActionValues,
            ("attribute", activity.Of.Attributes[pair.Key].Title),
            ("values", Voice.Joined(pair.Value.Select(value => value.Length > 0
                ? voice.Value(activity.Indicator, pair.Key, value)
                : voice.Say(PhraseKeys.GapNewValue, ("attribute", activity.Of.Attributes[pair.Key].Title)))))));
    }

    private static IEnumerable<LocalizedText> Offices(Voice voice, PlannedAction action)
    {
        // Any one of those that may report a first figure is enough.
        var isAny = action.Kind == ActionKind.Report && action.Offices.Count > 1;
        if (isAny || action.Offices.Count == 0 || (action.Offices.Count == 1 && action.Offices[0] == voice.Assessment.Office.Code))
        {
            return [];
        }

        return [voice.Say(PhraseKeys.ActionOffices, ("count", Numbers.Text(action.Offices.Count)), ("offices", voice.Offices(action.Offices)))];
    }

    private static IEnumerable<LocalizedText> Kept(Voice voice, PlannedAction action) =>
        action.KeepCount > 0 && action.KeepCount < action.Count ? [voice.Say(PhraseKeys.ActionKeep, ("count", Numbers.Text(action.KeepCount)))] : [];
}
