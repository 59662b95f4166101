using System.Text.RegularExpressions;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// Every wording has both languages, and each is in its own: the English one has no Thai letter, and the Thai one has some, or no letters but those of
/// placeholders, or is the same name in both.
/// </summary>
internal static partial class WordingsProof
{
    private const string Th = "th";
    private const string En = "en";

    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Wordings, "Every wording is there in Thai and in English");
        foreach (var (path, node) in SourceTree.Walk(subject.Root, SourcePath.Root))
        {
            if (node is SourceMapping mapping && (mapping[Th] ?? mapping[En]) is not null)
            {
                findings.Count();
                Compare(mapping, path, subject, findings);
            }
        }

        return findings.Conclude();
    }

    private static void Compare(SourceMapping wording, SourcePath path, CheckSubject subject, Findings findings)
    {
        var (th, en) = (TextOf(wording, Th), TextOf(wording, En));
        if (th.Length == 0 || en.Length == 0)
        {
            findings.Fail(subject.Place(path), $"there is no wording in {(th.Length == 0 ? "Thai" : "English")}");
            return;
        }

        if (en.Any(IsThai))
        {
            findings.Fail(subject.Place(path.Then(En)), $"the English wording has Thai letters: '{en}'");
        }

        if (!th.Any(IsThai) && th != en && Placeholder().Replace(th, "").Any(char.IsLetter))
        {
            findings.Fail(subject.Place(path.Then(Th)), $"the Thai wording has no Thai letters: '{th}'");
        }
    }

    private static string TextOf(SourceMapping wording, string language) => (wording[language] as SourceScalar)?.Text ?? "";

    /// <summary>Whether a character is of the Thai block.</summary>
    private static bool IsThai(char character) => character is >= '\u0E01' and <= '\u0E5B';

    [GeneratedRegex(@"\{[a-zA-Z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
