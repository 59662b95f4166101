using Digital40.Api.Errors;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Facts;

/// <summary>What became of a fact that was corrected or withdrawn.</summary>
public sealed record FactPayload(StoredFact? Fact, IReadOnlyList<IUserError>? Errors)
{
    /// <summary>The payload of a write.</summary>
    internal static FactPayload Of(StoreResult<StoredFact> result, InputPlaces places) => new(result.Value, UserErrors.Of(result, places));
}
