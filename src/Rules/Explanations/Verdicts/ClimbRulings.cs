using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>Whether the steps of climbers count: done, in time, on a step that is climbed, and of the best climber.</summary>
internal static class ClimbRulings
{
    public static IReadOnlyList<Ruling> Of(LadderDefinition ladder, Measure measure)
    {
        var items = ladder.Steps.SelectMany(step => step.Items.Select(item => (Step: step, Item: item))).ToLookup(pair => pair.Item.Item);
        var best = Climber.Of(measure) is [var first, ..] ? first : null;
        return [.. measure.Facts.Select(fact => Of((Flag)fact, items[fact.Item ?? ""].ToList(), ladder, best))];
    }

    private static Ruling Of(Flag flag, List<(LadderStep Step, ItemDue Item)> asked, LadderDefinition ladder, Climber? best)
    {
        if (asked is not [var (step, item), ..])
        {
            return FactVerdict.NotAdmitted;
        }

        return FlagRulings.OfFlag(flag, item.By, needsEvidence: false) is { Verdict: not FactVerdict.Counts } ruling ? ruling
            : flag.Office != best!.Office || Climber.NameOf(ladder, flag) != best.Name ? FactVerdict.NotBest
            : flag.Date != best.On(item) || best.Flags.First(other => IsSame(other, flag)) != flag ? FactVerdict.AlreadyDone
            : !step.Items.All(best.IsDone) || (ladder.Counting == LadderCounting.Consecutive && step.Number > best.Steps) ? FactVerdict.StepMissing
            : Ruling.Counts;
    }

    private static bool IsSame(Flag one, Flag other) => one.Done && one.Item == other.Item && one.Date == other.Date;
}
