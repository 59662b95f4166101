using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Memberships;

/// <summary>The fields of permissions.</summary>
[ObjectType<Permission>]
internal static class PermissionType
{
    public static bool GetEverywhere([Parent] Permission permission) => permission.Scope.IsEverything;

    public static Task<IReadOnlyList<OfficeRecord>> GetProvincesAsync([Parent] Permission permission, OfficeLoader offices, CancellationToken cancellationToken) =>
        LoadAsync(permission.Scope.Provinces, offices, cancellationToken);

    public static Task<IReadOnlyList<OfficeRecord>> GetOfficesAsync([Parent] Permission permission, OfficeLoader offices, CancellationToken cancellationToken) =>
        LoadAsync(permission.Scope.Offices, offices, cancellationToken);

    private static async Task<IReadOnlyList<OfficeRecord>> LoadAsync(IEnumerable<string> codes, OfficeLoader offices, CancellationToken cancellationToken) =>
        [.. (await offices.LoadAsync([.. codes.Order(StringComparer.Ordinal)], cancellationToken)).OfType<OfficeRecord>()];
}
