using Digital40.GraphQL.Binding;
using Digital40.Persistence.Deadlines;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Deadlines;

/// <summary>The deadlines of an office, as fields of the office.</summary>
[ObjectType<OfficeRecord>("Office")]
internal static class OfficeDeadlines
{
    public static async Task<IReadOnlyList<OfficeDeadline>?> GetDeadlinesAsync(
        [Parent] OfficeRecord office, int edition, DateOnly? asOf, IReadOnlyList<DeadlineStatus>? statuses, OfficeDeadlinesLoader deadlines,
        CancellationToken cancellationToken) =>
        await deadlines.LoadAsync(new OfficeDeadlinesKey(office, edition, asOf), cancellationToken) is { } all
            ? [.. all.Where(deadline => statuses?.Contains(deadline.Status) ?? true)]
            : null;
}
