using Digital40.Rules.Rubrics;
using Digital40.Rules.Sensitivity;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what the interpretation register means for scores: a table of all departures, then whose scores each one moves.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class SensitivityScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(ScoringInput input, SensitivityReport report)
    {
        new ScoringHeading(terminal, phrases).Show(input);
        terminal.Blank();
        terminal.Show(Table(report));
        foreach (var entry in report.Entries)
        {
            foreach (var departure in entry.Departures.Where(departure => departure.Moves.Count > 0 || departure.Errors.Count > 0))
            {
                Show(entry, departure, input.Rubric);
            }
        }
    }

    private ScreenTable Table(SensitivityReport report)
    {
        var table = new ScreenTable(
            ScreenColumn.Text(phrases.Say(ScreenKeys.ColumnChoice)),
            ScreenColumn.Text(phrases.Say(ScreenKeys.ColumnMeaning)),
            ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnMoved)),
            ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnPoints)));
        foreach (var (entry, departure) in report.Entries.SelectMany(entry => entry.Departures, (entry, departure) => (entry, departure)))
        {
            var tone = departure.Moves.Count > 0 ? Tones.Attention : Tones.Quiet;
            table.Add(
                new ThaiText(Choice(entry, departure), tone),
                new ThaiText(phrases.Of(departure.Option.Label), tone),
                new ThaiText(Phrasebook.Number(departure.Moves.Count), tone),
                new ThaiText(MoveText.Range(departure.Moves), tone));
        }

        return table;
    }

    private void Show(EntrySensitivity entry, Departure departure, Rubric rubric)
    {
        terminal.Blank();
        terminal.Show(new ThaiText(Choice(entry, departure), Tones.Title));
        terminal.Show(new ThaiText(phrases.Say(
            ScreenKeys.SensitivityChoice,
            ("question", entry.Entry.Question),
            ("chosen", entry.Chosen.Label),
            ("label", departure.Option.Label))) { Hanging = 2 }, indent: 2);
        foreach (var kind in departure.Moves.GroupBy(move => move.Office.Kind))
        {
            terminal.Show(new ThaiText(phrases.Of(rubric.Cards[kind.Key].Title), Tones.Header), indent: 2);
            terminal.Show(new FlowText([.. kind.Select(move => MoveText.Of(move, phrases))]), indent: 4);
        }

        foreach (var error in departure.Errors)
        {
            terminal.Show(new ThaiText(error.ToString(), Tones.Bad), indent: 2);
        }
    }

    private static string Choice(EntrySensitivity entry, Departure departure) => $"{entry.Entry.Id}={departure.Option.Id}";
}
