using Digital40.Api.Errors;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>What became of the facts.</summary>
public sealed record RecordFactsPayload(IReadOnlyList<StoredFact>? Facts, IReadOnlyList<IUserError>? Errors);
