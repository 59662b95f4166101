using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tool.Screens;

/// <summary>One action, or the same action month after month, which is shown once.</summary>
/// <param name="First">The action of the first month.</param>
/// <param name="LastMonth">The last month, or null where it is one action.</param>
internal sealed record ActionRun(PlannedAction First, YearMonth? LastMonth)
{
    /// <summary>Gathers actions; each run stands where its first action stood.</summary>
    public static IEnumerable<ActionRun> Of(IEnumerable<PlannedAction> actions) => actions
        .GroupBy(Key)
        .Select(same => new ActionRun(same.First(), same.Count() > 1 ? same.Last().Month : null));

    /// <summary>What the same actions share; an action without a month is like no other.</summary>
    private static object Key(PlannedAction action) => action.Month is null
        ? action
        : (action.Kind, action.Criterion, action.Indicator, action.Item, action.Count, action.Least, Offices(action), Attributes(action));

    private static string Offices(PlannedAction action) => string.Join(',', action.Offices);

    private static string Attributes(PlannedAction action) =>
        string.Join(';', action.Attributes.Select(attribute => $"{attribute.Key}={string.Join(',', attribute.Value)}"));
}
