using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Duties;

/// <summary>A duty that carries no points, and whether it is kept.</summary>
/// <param name="Code">The duty's code.</param>
/// <param name="Title">What it is.</param>
/// <param name="Holds">Whether it is kept as of the day; null where no fact can show it, or nothing was reported yet.</param>
/// <param name="Text">The same in one sentence.</param>
/// <param name="Clause">Where the document says so.</param>
/// <param name="Measure">The measure behind it; null where no fact can show it.</param>
public sealed record WatchedDuty(string Code, LocalizedText Title, bool? Holds, LocalizedText Text, string Clause, MeasureExplanation? Measure);
