using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>The fields of offices.</summary>
[ObjectType<OfficeRecord>("Office")]
internal static class OfficeType
{
    [ID("Office")]
    public static string GetId([Parent] OfficeRecord office) => office.Code;

    public static string GetName([Parent] OfficeRecord office, Locale locale) => locale == Locale.Th ? office.NameTh : office.NameEn;

    public static async Task<OfficeRecord?> GetParentAsync([Parent] OfficeRecord office, OfficeLoader offices, CancellationToken cancellationToken) =>
        office.Parent is { } parent ? await offices.LoadAsync(parent, cancellationToken) : null;

    public static Task<OfficeRecord[]> GetChildrenAsync([Parent] OfficeRecord office, OfficeChildrenLoader children, CancellationToken cancellationToken) =>
        office.Tier == OfficeTier.District ? Task.FromResult<OfficeRecord[]>([]) : children.LoadAsync(office.Code, cancellationToken);

    [NodeResolver]
    public static async Task<OfficeRecord?> FindAsync(string id, OfficeLoader offices, CancellationToken cancellationToken) =>
        await offices.LoadAsync(id, cancellationToken);
}
