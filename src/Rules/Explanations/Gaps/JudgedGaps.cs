using Digital40.Rules.Explanations.Details;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What judged items lack: judgements that were not given, or that can be given anew with more points.</summary>
internal static class JudgedGaps
{
    public static Gap Of(Aim aim, Gap gap, JudgedDefinition judged)
    {
        var missing = aim.Holds ? 0 : aim.Target - (aim.Measure.Value?.Value ?? 0);
        var chosen = new List<JudgementNeed>();
        foreach (var need in Needs(judged, JudgedItem.Of(aim.Measure)).TakeWhile(_ => missing > 0))
        {
            chosen.Add(need);
            missing -= need.Gain;
        }

        return Of(aim.Voice, gap with { State = Aim.State(aim.Holds, aim.AsOf < judged.By && missing <= 0) }, judged, JudgedItem.Of(aim.Measure), chosen);
    }

    /// <summary>A gap over some judgements, item by item.</summary>
    public static Gap Of(Voice voice, Gap gap, JudgedDefinition judged, IReadOnlyList<JudgedItem> items, IReadOnlyList<JudgementNeed> needs)
    {
        var parts = items.Select(item => OfItem(voice, gap.State, judged, item, [.. needs.Where(need => need.Item == item.Item)]));
        return gap.State == GapState.Open
            ? Compose.All(voice, gap, [.. parts])
            : Compose.Leaf(voice, gap with { Due = judged.By, Parts = gap.State == GapState.Holds ? [] : [.. parts.Where(part => part.State != GapState.Holds)] });
    }

    /// <summary>Every judgement that could bring more points, the one that brings most first.</summary>
    public static IReadOnlyList<JudgementNeed> Needs(JudgedDefinition judged, IReadOnlyList<JudgedItem> items)
    {
        var needs = new List<JudgementNeed>();
        foreach (var item in items)
        {
            if (item.Judgements.Count == 0)
            {
                needs.Add(new JudgementNeed(judged.Indicator, judged.By, item.Item, null, judged.MaximumPerItem * item.Weight));
            }

            needs.AddRange(item.Judgements.Where(judgement => judgement.Points < judged.MaximumPerItem).Select(judgement => new JudgementNeed(
                judged.Indicator, judged.By, item.Item, judgement,
                (judged.MaximumPerItem - judgement.Points) * item.Weight / item.Judgements.Count)));
        }

        return [.. needs.OrderByDescending(need => need.Gain)];
    }

    private static Gap OfItem(Voice voice, GapState state, JudgedDefinition judged, JudgedItem item, IReadOnlyList<Need> needs)
    {
        var detail = JudgedDetails.Of(voice, judged, item);
        var isFull = item.Mean >= judged.MaximumPerItem;
        var gap = new Gap
        {
            Kind = GapKind.Item,
            Code = item.Item,
            Label = detail.Label,
            Text = detail.Text,
            State = isFull || (state == GapState.Open && needs.Count == 0) ? GapState.Holds : state,
            Due = judged.By,
        };
        return Compose.Leaf(voice, gap, needs);
    }
}
