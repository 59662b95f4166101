using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Access;

/// <summary>Which offices a caller's scope comes to, and why one may not be written for.</summary>
internal static class ScopedOffices
{
    /// <summary>The offices of a scope that is not everything.</summary>
    public static async Task<IReadOnlyList<OfficeRecord>> FindAsync(this OfficeStore offices, OfficeScope scope, CancellationToken cancellationToken)
    {
        List<OfficeRecord> found = [.. await offices.FindAsync([.. scope.Offices, .. scope.Provinces], cancellationToken)];
        foreach (var province in scope.Provinces)
        {
            found.AddRange(await offices.ListAsync(OfficeTier.District, province, cancellationToken));
        }

        return [.. found.DistinctBy(office => office.Code)];
    }

    /// <summary>Why a caller may not do something for an office that its input names; null where it may, or where there is no such office.</summary>
    public static async Task<StoreError?> RefusalAsync(
        this OfficeStore offices, Actor actor, Operation operation, string code, CancellationToken cancellationToken)
    {
        if (await offices.FindAsync([code], cancellationToken) is not [var office] || actor.ScopeOf(operation).Contains(office))
        {
            return null;
        }

        return actor.ScopeOf(Operation.ReadOffices).Contains(office)
            ? new StoreError(AccessErrorCodes.Forbidden, "The caller may not do this for this office.", Field: "office")
            : new StoreError(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of an office", code, Field: "office");
    }
}
