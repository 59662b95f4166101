using System.Security.Claims;
using Digital40.Api.Errors;
using Digital40.Api.Locales;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Writing;
using Digital40.Rules.Explanations.Planning;

namespace Digital40.Api.Scores;

/// <summary>The fields of scores.</summary>
[ObjectType<ScoreOfOffice>("Scorecard")]
internal static class ScorecardType
{
    public static async Task<string> GetOfficeNameAsync([Parent] ScoreOfOffice score, Locale locale, OfficeLoader offices, CancellationToken cancellationToken)
    {
        if (score.Scored is { } card)
        {
            return (locale == Locale.Th ? card.Office.NameTh : card.Office.NameEn) ?? card.Office.Code;
        }

        var office = await offices.LoadAsync(score.OfficeCode, cancellationToken);
        return (locale == Locale.Th ? office?.NameTh : office?.NameEn) ?? score.OfficeCode;
    }

    public static async Task<OfficeRecord?> GetOfficeAsync([Parent] ScoreOfOffice score, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(score.OfficeCode, cancellationToken);

    public static IEnumerable<InterpretationChoice> GetInterpretations([Parent] ScoreOfOffice score) =>
        score.Scored?.Rubric.Interpretation.Departures.Select(choice => new InterpretationChoice(choice.Key, choice.Value)) ?? [];

    public static IEnumerable<ScoreOfArea> GetAreas([Parent] ScoreOfOffice score) =>
        score.Lines.GroupBy(line => line.Area).Select(area => new ScoreOfArea(score, area.Key, [.. area]));

    public static IEnumerable<ScoreOfCriterion> GetCriteria([Parent] ScoreOfOffice score, IReadOnlyList<string>? codes) =>
        score.Lines.Where(line => codes is null || codes.Contains(line.Criterion)).Select(line => new ScoreOfCriterion(score, line));

    public static async Task<IReadOnlyList<CardDuty>> GetDutiesAsync(
        [Parent] ScoreOfOffice score, ExplanationLoader explanations, CancellationToken cancellationToken) =>
        (await explanations.OfAsync(score, cancellationToken)).Duties;

    public static async Task<Plan?> GetPlanAsync(
        [Parent] ScoreOfOffice score, decimal? gain, GuardedScoreStore scores, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (gain < 0)
        {
            throw ArgumentProblems.Refused(new StoreError(ScoreErrorCodes.GainNegative, "A plan gains no less than nothing.", "0 or more", $"{gain}", Field: "gain"));
        }

        return await scores.PlannableAsync(user, score, cancellationToken) is { } card
            ? Planner.Plan(card, Math.Min(gain ?? card.Ceiling - card.Points, card.Max))
            : null;
    }
}
