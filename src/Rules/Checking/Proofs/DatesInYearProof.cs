using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>The window, every date a deadline or its reminder falls on, and every date a measure tests, lie in the edition's year.</summary>
internal static class DatesInYearProof
{
    /// <summary>How far the Buddhist era is ahead of the common one.</summary>
    private const int BuddhistEra = 543;

    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.DatesInYear, "Every deadline, every date a measure tests and the window lie in the edition's year");
        var year = subject.Rubric.Year - BuddhistEra;
        foreach (var (day, path) in Dates(subject.Rubric))
        {
            findings.Count();
            if (day.Year != year)
            {
                findings.Fail(subject.Place(path), $"{Text.Of(day)} is not in {Text.Of(year)}");
            }
        }

        return findings.Conclude();
    }

    private static IEnumerable<(DateOnly Day, SourcePath Path)> Dates(Rubric rubric)
    {
        var window = SourcePath.Root.Then("window");
        IEnumerable<(DateOnly, SourcePath)> ends = [(rubric.Window.Start, window.Then("start")), (rubric.Window.End, window.Then("end"))];
        var tested = DatedTest.All(rubric).Where(test => test.Window != rubric.Window).SelectMany(test => test.Dates);
        return ends.Concat(tested).Concat(rubric.Deadlines.SelectMany(Dates));
    }

    private static IEnumerable<(DateOnly Day, SourcePath Path)> Dates(Deadline deadline)
    {
        var due = SourcePath.Root.Then("deadlines").Then(deadline.Code).Then("due");
        foreach (var occurrence in deadline.Occurrences())
        {
            yield return (occurrence.Due, due);
            if (occurrence.Reminder is { } reminder)
            {
                yield return (reminder, due.Then("remind"));
            }
        }
    }
}
