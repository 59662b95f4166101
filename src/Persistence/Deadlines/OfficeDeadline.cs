using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Deadlines;

/// <summary>One date of a deadline for one office, as of a day.</summary>
/// <param name="Rubric">The rubric that it stands in.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="Item">What is due, when and where to; its own status does not know whether it was met.</param>
/// <param name="Status">How it stands.</param>
/// <param name="MetOn">The day it was met; null while it is not.</param>
public sealed record OfficeDeadline(Rubric Rubric, Deadline Deadline, string Office, DueItem Item, DeadlineStatus Status, DateOnly? MetOn)
{
    /// <summary>The Buddhist-era year of the edition.</summary>
    public int Edition => Rubric.Year;
}
