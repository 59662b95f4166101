using Digital40.Rules.Facts;

namespace Digital40.Persistence.Deadlines;

/// <summary>What an office has handed in besides facts.</summary>
/// <param name="Reports">The day on which the report of a month was first submitted.</param>
/// <param name="InnovationReport">The day on which the innovation report was first submitted.</param>
internal sealed record HandedIn(IReadOnlyDictionary<YearMonth, DateOnly> Reports, DateOnly? InnovationReport);
