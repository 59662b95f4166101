using Digital40.Api.Facts;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>What would be otherwise than it is.</summary>
public sealed record WhatIfChangesInput(
    IReadOnlyList<FactInput>? Record = null,
    IReadOnlyList<WhatIfCorrectionInput>? Correct = null,
    [ID("Fact")] IReadOnlyList<long>? Withdraw = null,
    [ID("Evidence")] IReadOnlyList<long>? Verify = null,
    [ID("Evidence")] IReadOnlyList<long>? Reject = null)
{
    /// <summary>How many changes there are.</summary>
    internal int Count => (Record?.Count ?? 0) + (Correct?.Count ?? 0) + (Withdraw?.Count ?? 0) + (Verify?.Count ?? 0) + (Reject?.Count ?? 0);
}
