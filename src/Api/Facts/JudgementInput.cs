namespace Digital40.Api.Facts;

/// <summary>The points that a rater gives one item.</summary>
public sealed record JudgementInput(string Item, decimal Points);
