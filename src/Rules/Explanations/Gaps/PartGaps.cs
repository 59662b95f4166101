using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What parts and steps lack that rest on conditions.</summary>
internal static class PartGaps
{
    /// <summary>So many of the parts.</summary>
    public static Gap Of(Aim aim, Gap gap, ItemsDoneDefinition definition)
    {
        var parts = aim.Builder.PartsOf(aim.Measure, () => definition.Parts
            .Where(part => part.Binds(aim.Assessment.Office.Kind))
            .Select(part => Of(aim, GapKind.Part, part.Code, part.Label, part.Conditions)));
        return Compose.Some(aim.Voice, gap, parts, aim.Whole);
    }

    /// <summary>The first steps, or so many of them where each counts on its own.</summary>
    public static Gap Of(Aim aim, Gap gap, LadderDefinition ladder)
    {
        if (aim.Whole > ladder.Steps.Count)
        {
            return Compose.Leaf(aim.Voice, gap with { State = GapState.Closed });
        }

        var steps = aim.Builder.PartsOf(aim.Measure, () => ladder.Steps.Select(step =>
            Of(aim, GapKind.Step, GapBuilder.Invariant(step.Number), Thresholds.StepOwner(aim.Voice, step), step.Conditions)));
        return ladder.Counting == LadderCounting.Consecutive
            ? Compose.All(aim.Voice, gap, [.. steps.Take(aim.Whole)])
            : Compose.Some(aim.Voice, gap, steps, aim.Whole);
    }

    private static Gap Of(Aim aim, GapKind kind, string code, LocalizedText label, IReadOnlyList<Condition> conditions)
    {
        var gaps = aim.Builder.OfConditions(conditions, aim.Measure.Parts);
        var isMet = gaps.TrueForAll(gap => gap.State is GapState.Holds or GapState.Keep);
        var part = new Gap
        {
            Kind = kind,
            Code = code,
            Label = label,
            Text = aim.Voice.Say(isMet ? PhraseKeys.DetailMet : PhraseKeys.DetailNotMet),
            State = GapState.Holds,
        };
        return Compose.All(aim.Voice, part, gaps, isWhole: true);
    }
}
