namespace Digital40.Api.Configuration;

/// <summary>How long answers to repeated requests are kept: the settings under <c>Idempotency</c>.</summary>
public sealed record IdempotencyOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Idempotency";

    /// <summary>How long; 30 days by default, from an hour to ten years.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(30);

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check() =>
        Keep >= TimeSpan.FromHours(1) && Keep <= TimeSpan.FromDays(3653) ? [] : ["Idempotency:Keep is not from 01:00:00 to 3653.00:00:00."];
}
