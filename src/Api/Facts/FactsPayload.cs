using Digital40.Api.Errors;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Facts;

/// <summary>What became of facts that were to be recorded.</summary>
public sealed record FactsPayload(IReadOnlyList<StoredFact>? Facts, IReadOnlyList<IUserError>? Errors)
{
    /// <summary>The payload of a write.</summary>
    internal static FactsPayload Of(StoreResult<IReadOnlyList<StoredFact>> result, InputPlaces places) => new(result.Value, UserErrors.Of(result, places));
}
