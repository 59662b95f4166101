namespace Digital40.Api.Facts;

/// <summary>A rater's judgements of all items.</summary>
public sealed record JudgeInnovationInput(
    int Edition,
    string Office,
    string Rater,
    DateOnly Date,
    IReadOnlyList<JudgementInput> Judgements,
    IReadOnlyList<EvidenceLinkInput>? Evidence,
    string? IdempotencyKey);
