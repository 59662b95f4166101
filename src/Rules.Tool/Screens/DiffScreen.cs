using Digital40.Rules.Comparing;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>Shows what changed between two editions: first what is in no criterion, then criterion by criterion.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="phrases">In which language.</param>
internal sealed class DiffScreen(Terminal terminal, Phrasebook phrases)
{
    /// <summary>Shows it.</summary>
    public void Show(EditionComparison comparison)
    {
        terminal.Show(new ThaiText(phrases.Say(ScreenKeys.DiffTitle, ("from", comparison.From.Year), ("to", comparison.To.Year)), Tones.Title));
        if (comparison.Changes.Count == 0)
        {
            terminal.Show(new ThaiText(phrases.Say(ScreenKeys.DiffNone), Tones.Good));
            return;
        }

        terminal.Show(new ThaiText(Summary(comparison.Changes)));
        foreach (var group in comparison.Changes.GroupBy(change => change.Criterion ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            terminal.Blank();
            terminal.Show(new ThaiText(Title(comparison, group.Key), Tones.Title));
            terminal.Show(Table(comparison, [.. group]));
        }
    }

    private string Summary(IReadOnlyList<Change> changes)
    {
        var kinds = changes.CountBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{KindOf(kind.Key)} {Phrasebook.Number(kind.Value)}");
        return phrases.Say(ScreenKeys.DiffSummary, ("count", changes.Count), ("kinds", string.Join(" · ", kinds)));
    }

    private string Title(EditionComparison comparison, string code)
    {
        var criterion = CriterionOf(comparison.To, code) ?? CriterionOf(comparison.From, code);
        return criterion is null ? phrases.Say(ScreenKeys.DiffElsewhere) : $"{code}  {phrases.Of(criterion.Title)}";
    }

    private static Criterion? CriterionOf(Edition edition, string code) => edition.InForce.Criteria.FirstOrDefault(criterion => criterion.Code == code);

    private ScreenTable Table(EditionComparison comparison, IReadOnlyList<Change> changes)
    {
        var table = new ScreenTable(
            ScreenColumn.Code(phrases.Say(ScreenKeys.ColumnKind)),
            ScreenColumn.Text(phrases.Say(ScreenKeys.ColumnPath)),
            ScreenColumn.Text(Phrasebook.Number(comparison.From.Year)),
            ScreenColumn.Text(Phrasebook.Number(comparison.To.Year)));
        foreach (var change in changes)
        {
            table.Add(
                new ThaiText(KindOf(change.Kind)),
                new ThaiText(change.Path),
                new ThaiText(change.Old ?? phrases.Say(ScreenKeys.DiffNothing), change.Old is null ? Tones.Quiet : Tones.Bad),
                new ThaiText(change.New ?? phrases.Say(ScreenKeys.DiffNothing), change.New is null ? Tones.Quiet : Tones.Good));
        }

        return table;
    }

    private string KindOf(ChangeKind kind) => phrases.Say(ScreenKeys.ChangeOf(kind));
}
