using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows the scores of offices: a table for each kind of office, under the name that its score has.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class ScoreScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows them.</summary>
    /// <param name="input">What they are computed from.</param>
    /// <param name="cards">The scores, in the order to be shown.</param>
    public void Show(ScoringInput input, IReadOnlyList<Scorecard> cards)
    {
        new ScoringHeading(terminal, phrases).Show(input);
        foreach (var kind in cards.GroupBy(card => card.Office.Kind))
        {
            ShowKind(input.Rubric, kind.Key, [.. kind]);
        }

        if (cards.Any(card => card.Criteria.Any(ScoreCell.HasMark)))
        {
            terminal.Blank();
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ScoreLegend), Tones.Quiet));
        }
    }

    private void ShowKind(Rubric rubric, OfficeKind kind, IReadOnlyList<Scorecard> cards)
    {
        var name = rubric.Cards[kind];
        terminal.Blank();
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ScoreTitle, ("title", name.Title), ("max", name.Max)), Tones.Title));
        terminal.Show(new ThaiText(phrases.Of(name.Note), Tones.Quiet));
        terminal.Blank();
        IReadOnlyList<Criterion> criteria = [.. rubric.CriteriaFor(kind)];
        var whole = new ScoreTables(phrases, rubric).Whole(cards, criteria);
        if (terminal.Fits(whole))
        {
            terminal.Show(whole);
            return;
        }

        terminal.Show(new ScoreTables(phrases, rubric).Totals(cards));
        terminal.Blank();
        terminal.Show(new ScoreTables(phrases, rubric).Matrix(cards, criteria));
    }
}
