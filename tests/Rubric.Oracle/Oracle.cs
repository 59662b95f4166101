using Digital40.Rubric.Oracle.Criteria;
using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle;

/// <summary>The 2568 rubric as plain code: no rules, no data files, no reflection.</summary>
public static class Oracle
{
    /// <summary>Scores one office.</summary>
    /// <param name="sheet">Checked facts; only those of the office and, for a province, of its districts are looked at.</param>
    /// <param name="office">The office's code.</param>
    /// <param name="asOf">The day as of which to score; facts dated later do not exist.</param>
    /// <param name="interpretation">The reading of the rubric; the one in force when not given.</param>
    /// <exception cref="ArgumentException">The sheet has no such office.</exception>
    public static OracleCard Score(FactSheet sheet, string office, DateOnly asOf, OracleInterpretation? interpretation = null)
    {
        var index = SheetIndex.OfOffice(sheet, office, asOf);
        return Card(new OfficeScope(index, index.Position(office), asOf, interpretation ?? OracleInterpretation.InForce));
    }

    /// <summary>Scores every office, in the order of the sheet.</summary>
    /// <param name="sheet">Checked facts.</param>
    /// <param name="asOf">The day as of which to score; facts dated later do not exist.</param>
    /// <param name="interpretation">The reading of the rubric; the one in force when not given.</param>
    public static IReadOnlyList<OracleCard> ScoreAll(FactSheet sheet, DateOnly asOf, OracleInterpretation? interpretation = null)
    {
        var index = SheetIndex.OfAll(sheet, asOf);
        var cards = new OracleCard[sheet.Offices.Count];
        for (var i = 0; i < cards.Length; i++)
        {
            var position = index.Position(sheet.Offices[i].Code);
            cards[i] = Card(new OfficeScope(index, position, asOf, interpretation ?? OracleInterpretation.InForce));
        }

        return cards;
    }

    private static OracleCard Card(OfficeScope scope)
    {
        OracleCriterion[] criteria = scope.IsProvince
            ? [.. BindingDistricts(scope), ClickCriterion.Score(scope), InnovationCriterion.Score(scope)]
            : BindingDistricts(scope);
        decimal points = 0, max = 0, confirmed = 0, ceiling = 0;
        foreach (var criterion in criteria)
        {
            points += criterion.Points;
            max += criterion.Max;
            confirmed += criterion.Confirmed;
            ceiling += criterion.Ceiling;
        }

        return new OracleCard(scope.Office.Code, scope.Office.Kind, points, max, confirmed, ceiling, criteria);
    }

    private static OracleCriterion[] BindingDistricts(OfficeScope scope) =>
    [
        AwarenessCriterion.Score(scope),
        TrainingCriterion.Score(scope),
        SurveyCriterion.Score(scope),
        DatabasesCriterion.Score(scope),
        AdministrationCriterion.Score(scope),
        TambonCriterion.Score(scope),
    ];
}
