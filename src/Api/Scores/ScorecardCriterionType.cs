using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Scores;

/// <summary>The fields of criteria of scores: numbers as they are stored, and reasons that are loaded when they are asked for.</summary>
[ObjectType<ScoreOfCriterion>("ScorecardCriterion")]
internal static class ScorecardCriterionType
{
    public static string GetCode([Parent] ScoreOfCriterion criterion) => criterion.Line.Criterion;

    public static string GetArea([Parent] ScoreOfCriterion criterion) => criterion.Line.Area;

    public static string GetTitle([Parent] ScoreOfCriterion criterion, Locale locale) => Find(criterion)?.Title.In(locale) ?? criterion.Line.Criterion;

    public static string GetClause([Parent] ScoreOfCriterion criterion) => Find(criterion)?.Clause ?? "";

    public static int? GetLevel([Parent] ScoreOfCriterion criterion) => criterion.Line.Level;

    public static decimal GetPoints([Parent] ScoreOfCriterion criterion) => criterion.Line.Points;

    public static decimal GetMax([Parent] ScoreOfCriterion criterion) => criterion.Line.Max;

    public static decimal GetConfirmed([Parent] ScoreOfCriterion criterion) => criterion.Line.Confirmed;

    public static decimal GetCeiling([Parent] ScoreOfCriterion criterion) => criterion.Line.Ceiling;

    public static Reporting GetReporting([Parent] ScoreOfCriterion criterion) => criterion.Line.Reporting;

    public static async Task<string?> GetRuleAsync([Parent] ScoreOfCriterion criterion, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).Rule;

    public static async Task<string?> GetRuleClauseAsync(
        [Parent] ScoreOfCriterion criterion, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).RuleClause;

    public static async Task<string> GetLevelTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).LevelText.In(locale);

    public static async Task<string> GetPointsTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).PointsText.In(locale);

    public static async Task<string> GetConfirmedTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).ConfirmedText.In(locale);

    public static async Task<string> GetCeilingTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).CeilingText.In(locale);

    public static async Task<string> GetReportingTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).StateText.In(locale);

    public static async Task<string> GetNextTextAsync(
        [Parent] ScoreOfCriterion criterion, Locale locale, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).NextText.In(locale);

    public static async Task<CardNextLevel?> GetNextAsync(
        [Parent] ScoreOfCriterion criterion, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).Next;

    public static async Task<IEnumerable<ScoreOfMeasure>> GetMeasuresAsync(
        [Parent] ScoreOfCriterion criterion, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(criterion, cancellationToken)).Measures.Select(measure => new ScoreOfMeasure(criterion.Score, measure));

    private static Criterion? Find(ScoreOfCriterion criterion) =>
        criterion.Score.Rubric?.Criteria.FirstOrDefault(one => one.Code == criterion.Line.Criterion);
}
