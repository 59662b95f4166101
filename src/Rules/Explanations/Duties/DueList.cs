using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Duties;

/// <summary>Lists what is due.</summary>
public static class DueList
{
    /// <summary>Every date of every deadline that binds a kind of office: in time, those of one day in the rubric's order, and the undated ones last.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The kind of office.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<DueItem> For(Rubric rubric, OfficeKind kind, DateOnly asOf)
    {
        return
        [
            .. rubric.Deadlines.Where(deadline => deadline.Binds(kind))
                .SelectMany(deadline => deadline.Occurrences() is { Count: > 0 } dates
                    ? dates.Select(date => Dated(rubric, deadline, date, asOf))
                    : [Undated(rubric, deadline)])
                .OrderBy(item => item.Due ?? DateOnly.MaxValue),
        ];
    }

    private static DueItem Dated(Rubric rubric, Deadline deadline, DeadlineOccurrence date, DateOnly asOf)
    {
        var days = date.Due.DayNumber - asOf.DayNumber;
        var status = days < 0 ? DueStatus.Passed
            : days <= rubric.DueSoonDays ? DueStatus.DueSoon
            : DueStatus.Upcoming;
        var title = date.Month is { } month
            ? rubric.Wording.Say(PhraseKeys.DeadlineOfMonth, ("deadline", deadline.Title), ("month", month))
            : deadline.Title;
        var text = status switch
        {
            DueStatus.Passed => rubric.Wording.Say(PhraseKeys.DeadlinePassed, ("deadline", title), ("due", date.Due)),
            DueStatus.DueSoon => rubric.Wording.Say(PhraseKeys.DeadlineDueSoon, ("deadline", title), ("due", date.Due), ("days", days)),
            _ => rubric.Wording.Say(PhraseKeys.DeadlineUpcoming, ("deadline", title), ("due", date.Due)),
        };
        return new DueItem(
            deadline.Code, title, status, date.Due, date.Reminder, date.Month, days, rubric.Destination(deadline.To), deadline.Criterion, text, deadline.Clause);
    }

    private static DueItem Undated(Rubric rubric, Deadline deadline)
    {
        var text = rubric.Wording.Say(PhraseKeys.DeadlineUndated, ("deadline", deadline.Title));
        return new DueItem(
            deadline.Code, deadline.Title, DueStatus.Undated, null, null, null, null, rubric.Destination(deadline.To), deadline.Criterion, text,
            deadline.Clause);
    }
}
