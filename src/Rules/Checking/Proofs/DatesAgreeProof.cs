using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// What a measure tests by a date is due on that very date in the table of deadlines; a window is reported no earlier than it ends, and month by month where
/// the deadline is monthly; what is tested by the month's last day is due then. What no date is tested of may be due on any.
/// </summary>
internal static class DatesAgreeProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.DatesAgree, "Measures test the dates and windows that the table of deadlines has");
        foreach (var test in DatedTest.All(subject.Rubric))
        {
            findings.Count();
            var waiting = subject.Rubric.Deadlines.Where(deadline => Awaits(deadline, test)).ToList();
            if (test.By is { } by && !waiting.Exists(deadline => deadline.Schedule is OnceSchedule))
            {
                findings.Fail(
                    subject.Place(test.Path),
                    $"{NameOf(test)} is tested by {Text.Of(by)} and no deadline has a date for it",
                    [.. waiting.Select(deadline => Shown(deadline, subject))]);
            }

            foreach (var deadline in waiting.Where(deadline => Disagreement(deadline, test) is not null))
            {
                findings.Fail(subject.Place(test.Path), $"{NameOf(test)} {Disagreement(deadline, test)}", [Shown(deadline, subject)]);
            }
        }

        return findings.Conclude();
    }

    private static bool Awaits(Deadline deadline, DatedTest test) =>
        (test.For is not { } kind || deadline.Binds(kind))
        && deadline.Links.Any(link => link.Indicator == test.Indicator && (link.Item is null || test.Item is null || link.Item == test.Item));

    /// <summary>How a deadline differs from what is tested; <c>null</c> where it does not.</summary>
    private static string? Disagreement(Deadline deadline, DatedTest test) => (deadline.Schedule, test) switch
    {
        (OnceSchedule once, { By: { } by }) when once.Due != by => $"is tested by {Text.Of(by)} and due on {Text.Of(once.Due)}",
        (OnceSchedule once, { Window: { } window }) when once.Due < window.End =>
            $"counts until {Text.Of(window.End)} and is due on {Text.Of(once.Due)}",
        (MonthlySchedule monthly, { Window: { } window }) when !monthly.Months.SequenceEqual(window.Months) =>
            $"counts in {Months(window.Months)} and is due for {Months(monthly.Months)}",
        (MonthlySchedule monthly, { IsMonthEnd: true }) when !IsMonthEnd(deadline) => "is tested by the last day of each month and due on another",
        _ => null,
    };

    private static bool IsMonthEnd(Deadline deadline) => deadline.Occurrences().All(occurrence => occurrence.Due == occurrence.Month!.Value.LastDay);

    private static string Months(IReadOnlyList<YearMonth> months) => $"{months[0]} to {months[^1]}";

    private static string NameOf(DatedTest test) => test.Item is null ? $"'{test.Indicator}'" : $"'{test.Indicator}/{test.Item}'";

    private static WitnessValue Shown(Deadline deadline, CheckSubject subject)
    {
        var dues = deadline.Occurrences().Select(occurrence => Text.Of(occurrence.Due)).ToList();
        return new($"deadline {deadline.Code}", dues.Count == 0 ? "undated" : string.Join(" ", dues), subject.Place("deadlines", deadline.Code, "due"));
    }
}
