using Digital40.Rules.Explanations;
using Digital40.Rules.Measures;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.Commands;
using Digital40.Rules.Tool.Input;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows why an office's score is what it is, why it is not more, and what to do next.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
/// <param name="depth">How much of it.</param>
internal sealed class ExplainScreen(Terminal terminal, Phrasebook phrases, ExplainDepth depth)
{
    /// <summary>Shows it.</summary>
    public void Show(ScoringInput input, ExplainedOffice explained)
    {
        new ScoringHeading(terminal, phrases).Show(input);
        ShowOffice(explained.Card);
        foreach (var criterion in explained.Criteria)
        {
            Show(criterion);
        }

        if (!depth.Facts)
        {
            new DutiesScreen(terminal, phrases).Show(explained);
            terminal.Blank();
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ExplainHint), Tones.Quiet));
        }

        if (explained.Plan is { } plan)
        {
            new PlanScreen(terminal, phrases).Show(plan);
        }
    }

    private void ShowOffice(Scorecard card)
    {
        var name = card.Rubric.Cards[card.Office.Kind];
        var office = phrases.Say(ScreenKeys.ExplainOffice, ("code", card.Office.Code), ("name", phrases.Name(card.Office)), ("title", name.Title));
        terminal.Blank();
        terminal.Show(new ThaiText(office, Tones.Title));
        terminal.Show(new ThaiText(phrases.Of(name.Note), Tones.Quiet));
        terminal.Show(new ThaiText(Points(card.Points, card.Max, card.Confirmed, card.Ceiling, card.Reporting, phrases.State(card.Reporting, card.Rubric))));
    }

    private void Show(CriterionExplanation criterion)
    {
        terminal.Blank();
        terminal.Show(new ThaiText($"{criterion.Code}  {phrases.Of(criterion.Title)} ({criterion.Clause})", Tones.Title) { Hanging = 5 });
        ShowLevel(criterion);
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ExplainWhy), Tones.Header), indent: 2);
        var measures = new MeasureScreen(terminal, phrases, depth);
        foreach (var measure in criterion.Measures)
        {
            measures.Show(measure);
        }

        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ExplainWhyNotMore), Tones.Header), indent: 2);
        terminal.Show(new ThaiText(Cited(phrases.Of(criterion.NextText), criterion.Next?.Clause)), indent: 4);
        if (criterion.Next is { } next)
        {
            new GapScreen(terminal, phrases, depth).Show(next.Gap);
        }
    }

    /// <summary>The points and the level that gives them; where nothing is reported no level is claimed.</summary>
    private void ShowLevel(CriterionExplanation criterion)
    {
        var state = phrases.Of(criterion.StateText);
        terminal.Show(new ThaiText(Points(criterion.Points, criterion.Max, criterion.Confirmed, criterion.Ceiling, criterion.Reporting, state)), indent: 2);
        if (criterion.Reporting == Reporting.NotReported && criterion.Points == 0)
        {
            return;
        }

        terminal.Show(new ThaiText(Cited(phrases.Of(criterion.LevelText), criterion.RuleClause)), indent: 2);
        if (depth.Facts && criterion.Rule is { } rule)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ExplainRule, ("rule", rule)), Tones.Quiet), indent: 2);
        }
    }

    private string Points(decimal points, decimal max, decimal confirmed, decimal ceiling, Reporting reporting, string state) => phrases.Say(
        ScreenKeys.ExplainPoints,
        ("points", ScoreCell.Text(points, reporting)),
        ("max", Phrasebook.Number(max)),
        ("confirmed", ScoreCell.Text(confirmed, reporting)),
        ("ceiling", Phrasebook.Number(ceiling)),
        ("state", state));

    private static string Cited(string text, string? clause) => clause is null ? text : $"{text} ({clause})";
}
