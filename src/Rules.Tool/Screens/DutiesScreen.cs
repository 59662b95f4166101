using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Tool.Commands;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what is due next, and the duties that carry no points.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class DutiesScreen(Terminal terminal, Phrasebook phrases)
{
    private const int MostDeadlines = 8;

    /// <summary>Shows them.</summary>
    public void Show(ExplainedOffice explained)
    {
        ShowDeadlines([.. explained.Deadlines.Where(item => item.Status is DueStatus.DueSoon or DueStatus.Upcoming).Take(MostDeadlines)]);
        if (explained.Duties.Count > 0)
        {
            ShowTitle(ScreenKeys.DutiesTitle);
        }

        foreach (var duty in explained.Duties)
        {
            terminal.Show(new ThaiText($"{Marks.Of(duty.Holds)} {phrases.Of(duty.Text)} ({duty.Clause})") { Hanging = 2 }, indent: 2);
        }
    }

    private void ShowDeadlines(IReadOnlyList<DueItem> deadlines)
    {
        if (deadlines.Count > 0)
        {
            ShowTitle(ScreenKeys.DeadlinesTitle);
        }

        foreach (var item in deadlines)
        {
            var tone = item.Status == DueStatus.DueSoon ? Tones.Attention : null;
            terminal.Show(new ThaiText($"{Marks.ToDo} {phrases.Of(item.Text)} ({item.Clause})", tone) { Hanging = 2 }, indent: 2);
        }
    }

    private void ShowTitle(string key)
    {
        terminal.Blank();
        terminal.Show(new ThaiText(phrases.Say(key), Tones.Title));
    }
}
