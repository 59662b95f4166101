using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Scoring;
using Digital40.Rules.Checking;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using System.Security.Claims;

namespace Digital40.Api.Editions;

/// <summary>The fields of editions, as they are read under the options in force.</summary>
[ObjectType<Edition>]
internal static class EditionType
{
    [ID("Edition")]
    public static int GetId([Parent] Edition edition) => edition.Year;

    public static string GetYearLabel([Parent] Edition edition, Locale locale) => DateLabels.OfYear(edition.Year, locale);

    public static string GetTitle([Parent] Edition edition, Locale locale) => edition.Title.In(locale);

    public static bool GetIsDraft([Parent] Edition edition) => edition.Draft;

    public static IReadOnlyList<UnconfirmedValue> GetOpenValues([Parent] Edition edition) => edition.Unconfirmed;

    public static DateRange GetWindow([Parent] Edition edition) => edition.InForce.Window;

    public static string GetWindowClause([Parent] Edition edition) => edition.InForce.WindowClause;

    public static int GetDueSoonDays([Parent] Edition edition) => edition.InForce.DueSoonDays;

    public static IEnumerable<Card> GetCards([Parent] Edition edition) => edition.InForce.Cards.Values;

    public static IEnumerable<EditionArea> GetAreas([Parent] Edition edition) => edition.InForce.Areas.Select(area => new EditionArea(edition.InForce, area));

    public static IEnumerable<EditionCriterion> GetCriteria([Parent] Edition edition, OfficeKind? kind) =>
        edition.InForce.Criteria.Where(criterion => kind is not { } one || criterion.Scores(one)).Select(criterion => new EditionCriterion(edition.InForce, criterion));

    public static EditionCriterion? GetCriterion([Parent] Edition edition, string code) =>
        edition.InForce.Criteria.FirstOrDefault(criterion => criterion.Code == code) is { } found ? new EditionCriterion(edition.InForce, found) : null;

    public static IEnumerable<EditionIndicator> GetIndicators([Parent] Edition edition, IndicatorKind? kind) =>
        edition.InForce.Indicators.Values.Where(indicator => kind is null || indicator.Kind == kind)
            .Select(indicator => new EditionIndicator(edition.InForce, indicator));

    public static EditionIndicator? GetIndicator([Parent] Edition edition, string code) =>
        edition.InForce.Indicators.GetValueOrDefault(code) is { } found ? new EditionIndicator(edition.InForce, found) : null;

    public static IEnumerable<EditionDeadline> GetDeadlines([Parent] Edition edition, OfficeKind? kind) =>
        edition.InForce.Deadlines.Where(deadline => kind is not { } one || deadline.Binds(one)).Select(deadline => new EditionDeadline(edition.InForce, deadline));

    public static IEnumerable<EditionDuty> GetDuties([Parent] Edition edition, OfficeKind? kind) =>
        edition.InForce.Duties.Where(duty => kind is not { } one || duty.Binds(one)).Select(duty => new EditionDuty(edition.InForce, duty));

    public static IEnumerable<Channel> GetChannels([Parent] Edition edition) => edition.InForce.Channels.Values;

    public static IEnumerable<Channel> GetRecipients([Parent] Edition edition) => edition.InForce.Recipients.Values;

    public static IReadOnlyList<WorkingGroupRole> GetWorkingGroup([Parent] Edition edition) => edition.InForce.WorkingGroup;

    public static InnovationForm GetInnovationForm([Parent] Edition edition) => edition.InForce.InnovationForm;

    public static IReadOnlyList<RegisterEntry> GetRegister([Parent] Edition edition) => edition.Register.Entries;

    public static Task<CheckReport> GetCheckAsync([Parent] Edition edition, EditionChecks checks, CancellationToken cancellationToken) =>
        checks.OfAsync(edition, cancellationToken);

    public static Task<RescoringProgress?> GetRescoringAsync([Parent] Edition edition, GuardedEditionStore editions, CancellationToken cancellationToken) =>
        editions.RescoringAsync(edition.Year, cancellationToken);

    public static Task<IReadOnlyList<RubricError>?> GetRefusedAsync(
        [Parent] Edition edition, GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        editions.ProblemsAsync(user, edition.Year, cancellationToken);

    [NodeResolver]
    public static Task<Edition?> FindAsync(int id, GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        editions.FindAsync(user, id, cancellationToken);
}
