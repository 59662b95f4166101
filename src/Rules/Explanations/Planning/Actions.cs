using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Explanations.Texts;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>Turns needs into actions: what several offices have to complete, or several raters to judge, becomes one.</summary>
internal static class Actions
{
    /// <summary>The actions for the needs of a criterion; those of nothing are left out.</summary>
    public static IEnumerable<PlannedAction> Of(Voice voice, CriterionOutlook outlook, IReadOnlyList<Need> needs)
    {
        return needs.Where(need => need.Count > 0).GroupBy(GroupOf).Select(group =>
        {
            var action = Of(outlook.Score.Code, [.. group]) with { KeepCount = group.Sum(outlook.KeepCount) };
            return action with { Text = ActionTexts.Of(voice, action, group.First()) };
        });
    }

    /// <summary>The actions in the order of their deadlines, the undated last.</summary>
    public static IReadOnlyList<PlannedAction> InTime(IEnumerable<PlannedAction> actions) => [.. actions.OrderBy(action => action.Due ?? DateOnly.MaxValue)];

    private static string GroupOf(Need need) => need switch
    {
        FlagNeed flag => $"{flag.Indicator}|{flag.Item}|{flag.Month}|{flag.Climber}",
        JudgementNeed judgement => $"{judgement.Indicator}|{judgement.Item}",
        _ => need.Key,
    };

    private static PlannedAction Of(string criterion, IReadOnlyList<Need> needs)
    {
        var action = new PlannedAction
        {
            Kind = ActionKind.Hold, Criterion = criterion, Indicator = needs[0].Indicator, Month = needs[0].Month, Count = NeedSet.Count(needs),
            Due = needs[0].Due, Text = new("", ""),
        };
        return needs[0] switch
        {
            ActivityNeed activity => action with { Attributes = activity.Values },
            FigureNeed figure => action with
            {
                Kind = figure.More is null ? ActionKind.Report : ActionKind.Raise, Offices = figure.Offices, Months = figure.Months,
                Least = figure.More is null ? figure.Least : null,
            },
            FlagNeed flag => action with
            {
                Kind = ActionKind.Complete, Item = flag.Item, Offices = [.. needs.Cast<FlagNeed>().Select(need => need.Office)], Attributes = ClimberOf(flag),
            },
            JudgementNeed judgement => action with
            {
                Kind = ActionKind.Judge, Item = judgement.Item,
                Raters = [.. needs.Cast<JudgementNeed>().Select(need => need.Known?.Rater).OfType<string>()],
            },
            var other => throw new ArgumentException($"There is no action for a need of the kind {other.GetType().Name}.", nameof(needs)),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> ClimberOf(FlagNeed flag) =>
        flag.Per is { } attribute ? new(StringComparer.Ordinal) { [attribute] = [flag.Climber ?? ""] } : [];
}
