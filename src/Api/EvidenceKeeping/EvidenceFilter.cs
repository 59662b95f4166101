using Digital40.Api.Scalars;
using Digital40.GraphQL.Relay;
using Digital40.Rules.Facts;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>Which evidence; every condition that is given must hold.</summary>
public sealed record EvidenceFilter(
    int? Edition = null, IReadOnlyList<string>? Offices = null, string? Province = null, EvidenceStatus? Status = null,
    [ID("Fact")] long? Fact = null)
{
    /// <summary>The filter as the store takes it.</summary>
    internal Persistence.EvidenceKeeping.EvidenceFilter ToStore() => new()
    {
        Edition = Edition,
        Offices = Offices is null ? null : [.. Offices.Select(ThaiTexts.Code)],
        Provinces = Province is null ? null : [ThaiTexts.Code(Province)],
        Status = Status,
        FactId = Fact,
    };
}
