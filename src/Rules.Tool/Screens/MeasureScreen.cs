using Digital40.Rules.Explanations;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows why the measures of a criterion have their values: what they are made of and the facts behind them, with a reason where one does not count.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
/// <param name="depth">How much of it.</param>
internal sealed class MeasureScreen(Terminal terminal, Phrasebook phrases, ExplainDepth depth)
{
    private const int Indent = 6;
    private readonly HashSet<(string Id, FactVerdict Verdict)> _shown = [];

    /// <summary>Shows the next measure of the criterion; a fact is not listed again with the same verdict.</summary>
    public void Show(MeasureExplanation measure)
    {
        terminal.Show(new ThaiText($"{phrases.Of(measure.Text)} ({measure.Clause})") { Hanging = 2 }, indent: 4);
        if (!depth.Facts)
        {
            return;
        }

        ShowThresholds(measure.Thresholds);
        Show(measure.Details, Indent);
        Show(measure.Offices, Indent);
        var facts = measure.Facts.ToLookup(fact => _shown.Add((fact.Id, fact.Verdict)));
        ShowFacts([.. facts[true].Where(fact => fact.Counts)], depth.CountedFacts, ScreenKeys.ExplainMoreCount);
        ShowFacts([.. facts[true].Where(fact => !fact.Counts)], depth.OtherFacts, ScreenKeys.ExplainMoreDoNotCount);
        if (facts[false].Any())
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.ExplainFactsAbove, ("count", facts[false].Count())), Tones.Quiet), Indent);
        }
    }

    private void ShowThresholds(IReadOnlyList<ThresholdExplanation> thresholds)
    {
        if (thresholds.Count > 0)
        {
            terminal.Show(new FlowText([.. thresholds.Select(asked => $"{Marks.Of(asked.IsMet)} {phrases.Of(asked.Owner)}: {asked.Condition.Text}")]), Indent);
        }
    }

    /// <summary>Details without parts stand beside each other, those with parts below each other.</summary>
    private void Show(IReadOnlyList<Detail> details, int indent)
    {
        IReadOnlyList<string> simple = [.. details.Where(detail => detail.Parts.Count == 0).Select(Text)];
        if (simple.Count > 0)
        {
            terminal.Show(new FlowText(simple), indent);
        }

        foreach (var detail in details.Where(detail => detail.Parts.Count > 0))
        {
            terminal.Show(new ThaiText(Text(detail)) { Hanging = 2 }, indent);
            Show(detail.Parts, indent + 2);
        }
    }

    private string Text(Detail detail) => $"{Marks.Of(detail.IsMet)} {phrases.Of(detail.Label)}: {phrases.Of(detail.Text)}";

    private void ShowFacts(IReadOnlyList<FactExplanation> facts, int most, string moreKey)
    {
        foreach (var fact in facts.Take(most))
        {
            terminal.Show(Line(fact), Indent);
        }

        if (facts.Count > most)
        {
            terminal.Show(new ThaiText(phrases.Say(moreKey, ("count", facts.Count - most)), Tones.Quiet), Indent + 2);
        }
    }

    private ThaiText Line(FactExplanation fact)
    {
        var evidence = string.Join(", ", fact.Evidence.Select(one => $"{one.Url} {phrases.Of(one.StatusText)}"));
        var text = phrases.Of(fact.Counts ? fact.Title : fact.Text);
        return new ThaiText($"{Marks.Of(fact.Counts)} {fact.Id}: {text}{(evidence.Length > 0 ? $" [{evidence}]" : "")}") { Hanging = 2 };
    }
}
