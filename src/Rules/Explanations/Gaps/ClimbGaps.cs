using Digital40.Rules.Explanations.Details;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What the climber lacks that can come so far with least: one that has begun, or a new one.</summary>
internal static class ClimbGaps
{
    public static Gap Of(Aim aim, Gap gap, LadderDefinition ladder)
    {
        if (aim.Holds || aim.Whole > ladder.Steps.Count)
        {
            return Compose.Leaf(aim.Voice, gap);
        }

        var fresh = new Climber(aim.Assessment.Office.Code, null, []);
        var best = Climber.Of(aim.Measure).Append(fresh)
            .Select(climber => (Climber: climber, Climb: Climb.Of(aim, ladder, climber)))
            .OrderBy(pair => pair.Climb.IsOpen ? 0 : 1)
            .ThenBy(pair => pair.Climb.Missing)
            .ThenByDescending(pair => pair.Climb.Slack)
            .First();
        return Of(aim, gap, ladder, best.Climber);
    }

    private static Gap Of(Aim aim, Gap gap, LadderDefinition ladder, Climber climber)
    {
        var steps = ladder.Steps.Select(step => OfStep(aim, ladder, step, climber));
        var named = gap with { Text = aim.Voice.Of(Name(aim.Voice, ladder, climber), gap.Text) };
        return ladder.Counting == LadderCounting.Consecutive
            ? Compose.All(aim.Voice, named, [.. steps.Take(aim.Whole)])
            : Compose.Some(aim.Voice, named with { State = GapState.Closed }, [.. steps], aim.Whole);
    }

    private static LocalizedText Name(Voice voice, LadderDefinition ladder, Climber climber)
    {
        if (climber.Flags.Count > 0)
        {
            return ClimbDetails.Label(voice, climber);
        }

        return ladder.Per is { } attribute
            ? voice.Say(PhraseKeys.GapNewValue, ("attribute", voice.Indicator(ladder.Indicator!).Attributes[attribute].Title))
            : voice.Office(climber.Office);
    }

    private static Gap OfStep(Aim aim, LadderDefinition ladder, LadderStep step, Climber climber)
    {
        var gap = new Gap
        {
            Kind = GapKind.Step,
            Code = GapBuilder.Invariant(step.Number),
            Label = Thresholds.StepOwner(aim.Voice, step),
            Text = aim.Voice.Say(step.Items.All(climber.IsDone) ? PhraseKeys.DetailMet : PhraseKeys.DetailNotMet),
            State = GapState.Holds,
        };
        return Compose.All(aim.Voice, gap, [.. step.Items.Select(item => OfItem(aim, ladder, item, climber))]);
    }

    private static Gap OfItem(Aim aim, LadderDefinition ladder, ItemDue item, Climber climber)
    {
        var detail = ClimbDetails.OfItem(aim.Voice, ladder, item, climber);
        var isDone = climber.IsDone(item);
        var gap = new Gap
        {
            Kind = GapKind.Item,
            Code = item.Item,
            Label = detail.Label,
            Text = detail.Text,
            State = Aim.State(isDone, !(aim.AsOf >= item.By)),
            Due = item.By,
        };
        var need = new FlagNeed(ladder.Indicator!, item.By, climber.Office, item.Item) { Per = ladder.Per, Climber = climber.Name };
        return Compose.Leaf(aim.Voice, gap, isDone ? [] : [need]);
    }
}
