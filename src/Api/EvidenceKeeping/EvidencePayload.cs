using Digital40.Api.Errors;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Writing;

namespace Digital40.Api.EvidenceKeeping;

/// <summary>What became of a piece of evidence.</summary>
public sealed record EvidencePayload(StoredEvidence? Evidence, IReadOnlyList<IUserError>? Errors)
{
    /// <summary>The payload of a write.</summary>
    internal static EvidencePayload Of(StoreResult<StoredEvidence> result, InputPlaces places) => new(result.Value, UserErrors.Of(result, places));
}
