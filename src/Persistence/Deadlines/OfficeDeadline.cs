using Digital40.Rules.Explanations.Duties;

namespace Digital40.Persistence.Deadlines;

/// <summary>One date of a deadline for one office, as of a day.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="Item">What is due, when and where to; its own status does not know whether it was met.</param>
/// <param name="Status">How it stands.</param>
/// <param name="MetOn">The day it was met; null while it is not.</param>
public sealed record OfficeDeadline(int Edition, string Office, DueItem Item, DeadlineStatus Status, DateOnly? MetOn);
