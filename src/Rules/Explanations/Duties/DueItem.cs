using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Duties;

/// <summary>One date of a deadline, as of a day.</summary>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Title">What it is.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Due">The last day; null where it has no date.</param>
/// <param name="Reminder">The day to be reminded on; null where there is none.</param>
/// <param name="Month">The month that is reported; null where it is not monthly.</param>
/// <param name="Days">How many days are left; 0 on the last day, below 0 when it has passed, null without a date.</param>
/// <param name="To">Where to.</param>
/// <param name="Criterion">The code of the criterion it serves; null where it serves them all.</param>
/// <param name="Text">The same in one sentence.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record DueItem(
    string Deadline,
    LocalizedText Title,
    DueStatus Status,
    DateOnly? Due,
    DateOnly? Reminder,
    YearMonth? Month,
    int? Days,
    LocalizedText To,
    string? Criterion,
    LocalizedText Text,
    string Clause);
