using System.Security.Claims;
using Digital40.Api.Editions;
using Digital40.Api.EvidenceKeeping;
using Digital40.Api.Locales;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Facts;

/// <summary>The fields of facts.</summary>
[ObjectType<StoredFact>("Fact")]
internal static class FactType
{
    [ID("Fact")]
    public static long GetId([Parent] StoredFact fact) => fact.Id;

    public static string GetReference([Parent] StoredFact fact) => fact.Content.Id;

    public static async Task<OfficeRecord> GetOfficeAsync([Parent] StoredFact fact, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(fact.Content.Office, cancellationToken) ?? throw Lost(fact.Content.Office);

    public static async Task<OfficeRecord> GetProvinceAsync([Parent] StoredFact fact, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(fact.Province, cancellationToken) ?? throw Lost(fact.Province);

    public static async Task<bool> GetIsSampleAsync([Parent] StoredFact fact, OfficeLoader offices, CancellationToken cancellationToken) =>
        (await GetOfficeAsync(fact, offices, cancellationToken)).IsSample;

    public static string GetIndicatorCode([Parent] StoredFact fact) => fact.Content.Indicator;

    public static async Task<EditionIndicator?> GetIndicatorAsync(
        [Parent] StoredFact fact, GuardedEditionStore editions, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await editions.FindAsync(user, fact.Edition, cancellationToken) is { InForce: var rubric } && Of(rubric, fact) is { } indicator
            ? new EditionIndicator(rubric, indicator)
            : null;

    public static FactKind GetKind([Parent] StoredFact fact) => fact.Content switch
    {
        Figure => FactKind.Figure,
        Flag => FactKind.Flag,
        Judgement => FactKind.Judgement,
        _ => FactKind.Activity,
    };

    public static string? GetItem([Parent] StoredFact fact) => fact.Content.Item;

    public static string? GetItemTitle([Parent] StoredFact fact, Locale locale, EditionStore editions) =>
        fact.Content.Item is { } item ? Of(editions, fact)?.Items.GetValueOrDefault(item)?.Title.In(locale) ?? item : null;

    public static DateOnly GetDate([Parent] StoredFact fact) => fact.Content.Date;

    public static string GetDateLabel([Parent] StoredFact fact, Locale locale) => DateLabels.Of(fact.Content.Date, locale);

    public static YearMonth? GetMonth([Parent] StoredFact fact) => fact.Content.Month;

    public static string? GetMonthLabel([Parent] StoredFact fact, Locale locale) => DateLabels.Of(fact.Content.Month, locale);

    public static decimal? GetValue([Parent] StoredFact fact) => (fact.Content as Figure)?.Value;

    public static decimal? GetOutOf([Parent] StoredFact fact) => (fact.Content as Figure)?.OutOf;

    public static bool? GetDone([Parent] StoredFact fact) => (fact.Content as Flag)?.Done;

    public static string? GetRater([Parent] StoredFact fact) => (fact.Content as Judgement)?.Rater;

    public static decimal? GetPoints([Parent] StoredFact fact) => (fact.Content as Judgement)?.Points;

    public static IEnumerable<FactAttribute> GetAttributes([Parent] StoredFact fact, EditionStore editions)
    {
        var known = Of(editions, fact)?.Attributes;
        return fact.Content.Attributes.Select(pair => new FactAttribute(pair.Key, pair.Value, known?.GetValueOrDefault(pair.Key)));
    }

    public static Task<IReadOnlyList<StoredEvidence>> GetEvidenceAsync(
        [Parent] StoredFact fact, GuardedEvidenceStore evidence, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        evidence.OfAsync(user, fact, cancellationToken);

    public static async Task<IReadOnlyList<StoredFact>> GetVersionsAsync(
        [Parent] StoredFact fact, FactVersionsLoader versions, CancellationToken cancellationToken) => await versions.LoadAsync(fact.Id, cancellationToken);

    [NodeResolver]
    public static async Task<StoredFact?> FindAsync(long id, FactLoader facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(id, cancellationToken);

    private static Indicator? Of(EditionStore editions, StoredFact fact) => editions.Find(fact.Edition) is { InForce: var rubric } ? Of(rubric, fact) : null;

    private static Indicator? Of(Rubric rubric, StoredFact fact) => rubric.Indicators.GetValueOrDefault(fact.Content.Indicator);

    private static InvalidOperationException Lost(string office) => new($"The office {office} has facts and is not to be read by who may read them.");
}
