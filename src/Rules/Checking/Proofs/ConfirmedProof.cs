using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>No value is still marked <c>!confirm</c>.</summary>
internal static class ConfirmedProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Confirmed, "No value is still to be confirmed");
        var edition = subject.Edition;
        foreach (var value in edition.Unconfirmed)
        {
            var shown = value.Value.Length == 0 ? "a list or a mapping" : $"'{value.Value}'";
            findings.Fail(new RubricPlace(value.Path, EditionLoader.FileName, value.Line, value.Column), $"{shown} is to be confirmed");
        }

        findings.Count(edition.Unconfirmed.Count);
        if (edition.Draft && edition.Unconfirmed.Count == 0)
        {
            findings.Show(subject.Place("status"), "every value is confirmed and the status is still draft");
        }

        return findings.Conclude();
    }
}
