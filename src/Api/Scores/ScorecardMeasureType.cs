using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Scores;

/// <summary>The fields of measures behind scores.</summary>
[ObjectType<ScoreOfMeasure>("ScorecardMeasure")]
internal static class ScorecardMeasureType
{
    public static string GetKey([Parent] ScoreOfMeasure measure) => measure.Explanation.Key;

    public static string GetName([Parent] ScoreOfMeasure measure) => measure.Explanation.Name;

    public static string GetLabel([Parent] ScoreOfMeasure measure, Locale locale) => measure.Explanation.Label.In(locale);

    public static Unit GetUnit([Parent] ScoreOfMeasure measure) => measure.Explanation.Unit;

    public static string GetUnitLabel([Parent] ScoreOfMeasure measure, Locale locale) => measure.Explanation.UnitLabel.In(locale);

    public static string GetClause([Parent] ScoreOfMeasure measure) => measure.Explanation.Clause;

    public static decimal? GetValue([Parent] ScoreOfMeasure measure) => measure.Explanation.Value;

    public static Reporting GetReporting([Parent] ScoreOfMeasure measure) => measure.Explanation.Reporting;

    public static string GetValueText([Parent] ScoreOfMeasure measure, Locale locale) => measure.Explanation.ValueText.In(locale);

    public static string GetText([Parent] ScoreOfMeasure measure, Locale locale) => measure.Explanation.Text.In(locale);

    public static string GetReportingText([Parent] ScoreOfMeasure measure, Locale locale) => measure.Explanation.StateText.In(locale);

    public static IReadOnlyList<CardThreshold> GetThresholds([Parent] ScoreOfMeasure measure) => measure.Explanation.Thresholds;

    public static IEnumerable<CountedFact> GetFacts([Parent] ScoreOfMeasure measure) =>
        measure.Explanation.Facts.Select(fact => new CountedFact(measure.Score, fact));

    public static IReadOnlyList<CardDetail> GetDetails([Parent] ScoreOfMeasure measure) => measure.Explanation.Details;

    public static IReadOnlyList<CardDetail> GetOffices([Parent] ScoreOfMeasure measure) => measure.Explanation.Offices;

    public static IReadOnlyList<string> GetRestsOn([Parent] ScoreOfMeasure measure) => measure.Explanation.RestsOn;
}
