namespace Digital40.Api.Facts;

/// <summary>The facts to record.</summary>
public sealed record RecordFactsInput(int Edition, IReadOnlyList<FactInput> Facts, string? IdempotencyKey);
