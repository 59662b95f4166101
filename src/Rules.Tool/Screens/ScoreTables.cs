using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tool.Output;

namespace Digital40.Rules.Tool.Screens;

/// <summary>The tables of scores: totals, criteria, or both beside each other.</summary>
/// <param name="phrases">In which language.</param>
/// <param name="rubric">The rubric.</param>
internal sealed class ScoreTables(Phrasebook phrases, Rubric rubric)
{
    /// <summary>Totals and criteria.</summary>
    public ScreenTable Whole(IReadOnlyList<Scorecard> cards, IReadOnlyList<Criterion> criteria) =>
        Table(cards, [.. OfficeColumns, .. TotalColumns, .. CriterionColumns(cards, criteria)], card => [.. Office(card), .. Total(card), .. Criteria(card)]);

    /// <summary>Totals alone.</summary>
    public ScreenTable Totals(IReadOnlyList<Scorecard> cards) =>
        Table(cards, [.. OfficeColumns, .. TotalColumns], card => [.. Office(card), .. Total(card)]);

    /// <summary>Criteria alone.</summary>
    public ScreenTable Matrix(IReadOnlyList<Scorecard> cards, IReadOnlyList<Criterion> criteria) =>
        Table(cards, [.. OfficeColumns, .. CriterionColumns(cards, criteria)], card => [.. Office(card), .. Criteria(card)]);

    private IEnumerable<ScreenColumn> OfficeColumns =>
    [
        ScreenColumn.Code(phrases.Say(ScreenKeys.ColumnCode)),
        ScreenColumn.Text(phrases.Say(ScreenKeys.ColumnOffice)),
    ];

    private IEnumerable<ScreenColumn> TotalColumns =>
    [
        ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnPoints)),
        ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnMax)),
        ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnConfirmed)),
        ScreenColumn.Number(phrases.Say(ScreenKeys.ColumnCeiling)),
        ScreenColumn.Code(phrases.Say(ScreenKeys.ColumnState)),
    ];

    private static IEnumerable<ScreenColumn> CriterionColumns(IReadOnlyList<Scorecard> cards, IReadOnlyList<Criterion> criteria) =>
        criteria.Select(criterion => ScreenColumn.Number($"{criterion.Code}\n/{Phrasebook.Number(criterion.MaxFor(cards[0].Office.Kind))}"));

    private static ScreenTable Table(IReadOnlyList<Scorecard> cards, IReadOnlyList<ScreenColumn> columns, Func<Scorecard, ThaiText[]> row)
    {
        var table = new ScreenTable(columns);
        foreach (var card in cards)
        {
            table.Add(row(card));
        }

        return table;
    }

    private ThaiText[] Office(Scorecard card) => [new(card.Office.Code), new(phrases.Name(card.Office))];

    private ThaiText[] Total(Scorecard card) =>
    [
        ScoreCell.Of(card.Points, card.Reporting, Tones.Title),
        new(Phrasebook.Number(card.Max)),
        ScoreCell.Of(card.Confirmed, card.Reporting),
        new(Phrasebook.Number(card.Ceiling)),
        new(phrases.State(card.Reporting, rubric), ScoreCell.Tone(card.Reporting)),
    ];

    private static ThaiText[] Criteria(Scorecard card) => [.. card.Criteria.Select(ScoreCell.Of)];
}
