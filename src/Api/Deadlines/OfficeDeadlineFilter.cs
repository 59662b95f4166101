using Digital40.Api.Scalars;
using Digital40.Persistence.Deadlines;

namespace Digital40.Api.Deadlines;

/// <summary>Which deadlines of which offices; every condition that is given must hold.</summary>
public sealed record OfficeDeadlineFilter(
    IReadOnlyList<string>? Offices = null, string? Province = null, IReadOnlyList<DeadlineStatus>? Statuses = null, DateOnly? From = null, DateOnly? To = null,
    string? Criterion = null, DateOnly? AsOf = null)
{
    /// <summary>The filter as the store has it.</summary>
    internal DeadlineFilter ToStore() => new()
    {
        Offices = Offices is null ? null : [.. Offices.Select(ThaiTexts.Code)],
        Provinces = Province is null ? null : [ThaiTexts.Code(Province)],
        Statuses = Statuses,
        From = From,
        To = To,
        Criterion = Criterion,
        AsOf = AsOf,
    };
}
