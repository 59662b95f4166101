using Digital40.Rules.Facts;

namespace Digital40.Persistence.Deadlines;

/// <summary>One date of a deadline that was met, in time or late.</summary>
internal sealed record MetDeadline(string Deadline, YearMonth? Month, DateOnly On);
