namespace Digital40.Rules.Rubrics;

/// <summary>What a deadline waits for.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Item">The item's code; <c>null</c> for the whole indicator.</param>
public sealed record DeadlineLink(string Indicator, string? Item);
