using Digital40.Rules.Checking.Samples;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// Every option gives a rubric. One that is said to change the score does, and a sheet shows it; one that is not changes nothing that is scored, or no
/// score of many sheets; one that is said to change a deadline changes one, and one that is said to change nothing does not.
/// </summary>
internal static class RegisterProof
{
    private const int SheetsToFind = 600;
    private const int SheetsToTrust = 100;
    private static readonly OfficeKind[] Province = [OfficeKind.Province];
    private static readonly OfficeKind[] Everyone = [OfficeKind.Province, OfficeKind.District];

    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Register, "Every option of the register gives a rubric and changes what it says it does, and nothing else");
        var trials = new RegisterTrials(subject.Edition.InForce);
        var entries = subject.Edition.Register.Entries;
        foreach (var entry in entries.Where(entry => entry.Effect != RegisterEffect.None && entry.Options.Count == 1))
        {
            findings.Fail(subject.Place("register", entry.Id, "effect"), "it is said to change something and there is but one option");
        }

        var options = entries.SelectMany(entry => entry.Options.Skip(1), (entry, option) => (Entry: entry, Option: option));
        foreach (var found in options.AsParallel().AsOrdered().Select(pair => Try(pair.Entry, pair.Option, trials, subject)))
        {
            findings.Count();
            findings.Add(found);
        }

        return findings.Conclude();
    }

    private static Findings Try(RegisterEntry entry, RegisterOption option, RegisterTrials trials, CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Register, "");
        var place = subject.Place("register", entry.Id, "options", option.Id);
        var under = subject.Edition.Under(Interpretation.InForce.With(entry.Id, option.Id));
        var trial = trials.Of(option, under);
        if (entry.Effect == RegisterEffect.Score)
        {
            Move(trial, place, findings);
            return findings;
        }

        if (trial?.Find(SheetsToTrust, Everyone, IsOther) is { } found)
        {
            findings.Fail(place, $"it is said not to change the score, and {found.Message}", found.Facts);
        }

        var inForce = subject.Edition.InForce;
        var moved = Dues(inForce).Except(Dues(under)).Concat(Dues(under).Except(Dues(inForce))).ToList();
        if (moved.Count > 0 != (entry.Effect == RegisterEffect.Deadline))
        {
            var changed = moved.Select(due => $"it is said to change nothing, and changes the deadline {due.Deadline}");
            findings.Fail(place, changed.FirstOrDefault("it is said to change a deadline, and changes none"));
        }

        return findings;
    }

    private static void Move(OptionTrial? trial, RubricPlace place, Findings findings)
    {
        if (trial is null)
        {
            findings.Fail(place, "it is said to change the score, and changes nothing that is scored");
        }
        else if ((trial.Find(SheetsToFind, Province, HasOtherPoints) ?? trial.Find(SheetsToFind, Everyone, HasOtherPoints)) is { } found)
        {
            findings.Show(place, found.Message, found.Facts);
        }
        else
        {
            findings.Fail(place, $"it is said to change the score, and none of {Text.Of(SheetsToFind)} sheets shows it");
        }
    }

    private static List<DeadlineOccurrence> Dues(Rubric rubric) => [.. rubric.Deadlines.SelectMany(deadline => deadline.Occurrences())];

    private static bool HasOtherPoints(CriterionScore one, CriterionScore other) => one.Points != other.Points;

    private static bool IsOther(CriterionScore one, CriterionScore other) =>
        (one.Points, one.Confirmed, one.Ceiling, one.Reporting) != (other.Points, other.Confirmed, other.Ceiling, other.Reporting);
}
