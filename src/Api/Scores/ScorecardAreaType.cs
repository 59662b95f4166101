using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Measures;

namespace Digital40.Api.Scores;

/// <summary>The fields of areas of scores.</summary>
[ObjectType<ScoreOfArea>("ScorecardArea")]
internal static class ScorecardAreaType
{
    public static string GetTitle([Parent] ScoreOfArea area, Locale locale) =>
        area.Score.Rubric?.Areas.FirstOrDefault(one => one.Code == area.Code)?.Title.In(locale) ?? area.Code;

    public static decimal GetPoints([Parent] ScoreOfArea area) => area.Lines.Sum(line => line.Points);

    public static decimal GetMax([Parent] ScoreOfArea area) => area.Lines.Sum(line => line.Max);

    public static decimal GetConfirmed([Parent] ScoreOfArea area) => area.Lines.Sum(line => line.Confirmed);

    public static decimal GetCeiling([Parent] ScoreOfArea area) => area.Lines.Sum(line => line.Ceiling);

    public static Reporting GetReporting([Parent] ScoreOfArea area) =>
        area.Lines.Select(line => line.Reporting).Distinct().ToList() is [var all] ? all : Reporting.PartlyReported;

    public static IEnumerable<ScoreOfCriterion> GetCriteria([Parent] ScoreOfArea area) => area.Lines.Select(line => new ScoreOfCriterion(area.Score, line));
}
