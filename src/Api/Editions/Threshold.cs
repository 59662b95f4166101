using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>What a measure has to reach for a level.</summary>
internal sealed record Threshold(Level Level, Condition Condition);
