using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Writing;
using StoreFilter = Digital40.Persistence.Publishing.PublicationFilter;

namespace Digital40.Api.Publications;

/// <summary>Publications, for those who may read them and for those who make them. One that was withdrawn is seen by who may read the score as it stands.</summary>
internal sealed class GuardedPublicationStore(PublicationStore publications, OfficeStore offices, Gate gate)
{
    /// <summary>Publishes an office's score.</summary>
    public async Task<StoreResult<IReadOnlyList<Publication>>> PublishAsync(
        ClaimsPrincipal user, PublishScoresInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var found = (await offices.FindAsync([input.Office], cancellationToken)).SingleOrDefault();
        if (found is not null && !May(actor.ScopeOf(Operation.PublishScores), found, input.WithDistricts ?? false))
        {
            return Refused(actor.ScopeOf(Operation.ReadOffices).Contains(found)
                ? new StoreError(AccessErrorCodes.Forbidden, "The caller may not publish the scores of this office.", Field: "office")
                : new StoreError(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of a province or a district", input.Office, Field: "office"));
        }

        return await publications.PublishAsync(
            Callers.Of(actor, input.IdempotencyKey, input), input.Edition, input.Office, input.AsOf, input.WithDistricts ?? false, cancellationToken);
    }

    /// <summary>Withdraws a publication.</summary>
    public async Task<StoreResult<IReadOnlyList<Publication>>> WithdrawAsync(
        ClaimsPrincipal user, WithdrawPublicationInput input, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var found = (await FindAsync(user, [input.Publication], cancellationToken)).SingleOrDefault();
        if (found is null)
        {
            return Refused(new StoreError(StoreErrorCodes.PublicationUnknown, "There is no such publication.", "the id of a publication", "another", Field: "publication"));
        }

        var office = (await offices.FindAsync([found.Score.Office], cancellationToken)).Single();
        return May(actor.ScopeOf(Operation.PublishScores), office, withDistricts: false)
            ? await publications.WithdrawAsync(Callers.Of(actor, input.IdempotencyKey, input), input.Publication, input.Reason, cancellationToken)
            : Refused(new StoreError(AccessErrorCodes.Forbidden, "The caller may not withdraw this publication.", Field: "publication"));
    }

    /// <summary>Some publications, in no order; those that may not be read are left out.</summary>
    public async Task<IReadOnlyList<Publication>> FindAsync(ClaimsPrincipal user, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var (drafts, open) = (actor.ScopeOf(Operation.ReadScores), actor.ScopeOf(Operation.ReadPublishedScores));
        if (drafts.IsNothing && open.IsNothing)
        {
            return [];
        }

        var found = await publications.FindAsync(ids, cancellationToken);
        var known = (await offices.FindAsync([.. found.Select(one => one.Score.Office).Distinct()], cancellationToken)).ToDictionary(office => office.Code);
        return
        [
            .. found.Where(one => known.TryGetValue(one.Score.Office, out var office)
                && (drafts.Contains(office) || (one.WithdrawnAt is null && open.Contains(office)))),
        ];
    }

    /// <summary>A page of publications in the order in which they were made.</summary>
    public async Task<Page<Publication>> ListAsync(ClaimsPrincipal user, PublicationFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        await VisibleAsync(user, filter, cancellationToken) is { } visible
            ? await publications.ListAsync(visible, page, cancellationToken)
            : new Page<Publication>([], false, false);

    /// <summary>How many publications there are.</summary>
    public async Task<int> CountAsync(ClaimsPrincipal user, PublicationFilter filter, CancellationToken cancellationToken) =>
        await VisibleAsync(user, filter, cancellationToken) is { } visible ? await publications.CountAsync(visible, cancellationToken) : 0;

    /// <summary>Whether somebody may know who published and withdrew an office's scores.</summary>
    public async Task<bool> MayKnowWhoAsync(ClaimsPrincipal user, OfficeRecord office, CancellationToken cancellationToken) =>
        (await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadScores).Contains(office);

    /// <summary>
    /// What of a list may be seen; null for nothing. Withdrawn publications are listed where everything that is asked for may be read as it stands, and left out
    /// otherwise.
    /// </summary>
    private async Task<StoreFilter?> VisibleAsync(ClaimsPrincipal user, PublicationFilter filter, CancellationToken cancellationToken)
    {
        var actor = await gate.AdmitAsync(user, cancellationToken);
        var (drafts, open) = (actor.ScopeOf(Operation.ReadScores), actor.ScopeOf(Operation.ReadPublishedScores));
        var asked = filter.Office is null ? null : (await offices.FindAsync([filter.Office], cancellationToken)).SingleOrDefault();
        var seesAll = drafts.IsEverything || (filter.Province is { } province && drafts.Provinces.Contains(province)) || (asked is not null && drafts.Contains(asked));
        var stored = new StoreFilter
        {
            Edition = filter.Edition,
            Offices = filter.Office is null ? null : [filter.Office],
            Provinces = filter.Province is null ? null : [filter.Province],
            IsWithdrawn = filter.IsWithdrawn,
        };
        return seesAll ? stored
            : filter.IsWithdrawn == true || open.IsNothing ? null
            : open.IsEverything ? stored with { IsWithdrawn = false }
            : stored with { IsWithdrawn = false, Offices = await WithinAsync(open, filter.Office, cancellationToken) };
    }

    private async Task<string[]> WithinAsync(OfficeScope scope, string? office, CancellationToken cancellationToken) =>
        [.. (await offices.FindAsync(scope, cancellationToken)).Select(one => one.Code).Where(code => office is null || code == office)];

    private static bool May(OfficeScope scope, OfficeRecord office, bool withDistricts) =>
        scope.Contains(office) && (!withDistricts || scope.IsEverything || scope.Provinces.Contains(office.Code) || office.Tier == OfficeTier.District);

    private static StoreResult<IReadOnlyList<Publication>> Refused(params IReadOnlyList<StoreError> errors) =>
        StoreResult<IReadOnlyList<Publication>>.Refused(errors);
}
