using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>A published edition is frozen: its content is what it was when it was published.</summary>
internal static class PublishedProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Published, "A published edition is as it was published");
        var place = new RubricPlace("", PublishedLock.FileName, 0, 0);
        if (subject.Published is not { } published)
        {
            findings.Show(place, "there is no lock to compare with");
            return findings.Conclude();
        }

        foreach (var error in published.Errors)
        {
            findings.Fail(new RubricPlace(error.Path, error.File, error.Line, error.Column), $"expected {error.Expected}, found {error.Found}");
        }

        findings.Count();
        if (!published.Verify(subject.Edition))
        {
            findings.Fail(
                place,
                $"{Text.Of(subject.Edition.Year)} has changed since it was published; a correction is published anew, with an entry in the changelog",
                new WitnessValue("published", published.Hashes[subject.Edition.Year]),
                new WitnessValue("now", subject.Edition.Hash));
        }
        else if (!published.IsPublished(subject.Edition.Year))
        {
            findings.Show(place, $"{Text.Of(subject.Edition.Year)} is not published yet");
        }

        return findings.Conclude();
    }
}
