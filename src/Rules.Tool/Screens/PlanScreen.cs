using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows the cheapest way to more points.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class PlanScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(Plan plan)
    {
        terminal.Blank();
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.PlanTitle, ("wanted", plan.Wanted)), Tones.Title));
        terminal.Show(new ThaiText(phrases.Of(plan.Text), plan.IsReachable ? null : Tones.Attention));
        foreach (var step in plan.Steps)
        {
            terminal.Blank();
            terminal.Show(new ThaiText($"{step.Criterion}  {phrases.Of(step.Title)}", Tones.Header) { Hanging = 5 }, indent: 2);
            terminal.Show(new ThaiText(phrases.Of(step.Text)), indent: 2);
            ShowActions(step.Actions);
        }

        if (plan.Keep.Count > 0)
        {
            terminal.Blank();
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.PlanKeep), Tones.Header), indent: 2);
            ShowActions(plan.Keep);
        }
    }

    private void ShowActions(IEnumerable<PlannedAction> actions)
    {
        foreach (var run in ActionRun.Of(actions))
        {
            var more = run.LastMonth is { } month ? phrases.Say(ScreenKeys.PlanMonths, ("month", month)) : "";
            terminal.Show(new ThaiText($"{Marks.ToDo} {phrases.Of(run.First.Text)}{more}") { Hanging = 2 }, indent: 4);
        }
    }
}
