using System.Globalization;
using System.Text.RegularExpressions;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>
/// Every number, date and condition stands in something that says where the document has it, and every such clause can be looked up: lines and ranges of
/// lines, such as <c>L78</c> or <c>L61, L64-L91</c>.
/// </summary>
internal static partial class ClausesProof
{
    private const string Clause = "clause";

    /// <summary>No numbers of the document: the year is the folder's name, an office's parent a code, and how soon is soon the product's own choice.</summary>
    private static readonly HashSet<string> Exempt = new(StringComparer.Ordinal) { "edition", "offices", "due-soon-days" };

    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.Clauses, "Every number has its clause, and every clause can be looked up");
        foreach (var entry in subject.Root.Entries.Where(entry => !Exempt.Contains(entry.Key.Text)))
        {
            Look(entry.Value, SourcePath.Root.Then(entry.Key.Text), isCovered: false, subject, findings);
        }

        return findings.Conclude();
    }

    private static void Look(SourceNode node, SourcePath path, bool isCovered, CheckSubject subject, Findings findings)
    {
        isCovered |= node is SourceMapping mapping && mapping[Clause] is not null;
        if (node is SourceScalar scalar)
        {
            Look(scalar, path, isCovered, subject, findings);
        }

        foreach (var (name, child) in SourceTree.Children(node))
        {
            Look(child, path.Then(name), isCovered, subject, findings);
        }
    }

    private static void Look(SourceScalar scalar, SourcePath path, bool isCovered, CheckSubject subject, Findings findings)
    {
        if (path.Steps[^1] == Clause)
        {
            findings.Count();
            if (!IsClause(scalar.Text))
            {
                findings.Fail(subject.Place(path), $"'{scalar.Text}' cannot be looked up: a clause is lines such as L78 or L61, L64-L91");
            }
        }
        else if (Number().IsMatch(scalar.Text))
        {
            findings.Count();
            if (!isCovered)
            {
                findings.Fail(subject.Place(path), $"'{scalar.Text}' has no clause");
            }
        }
    }

    private static bool IsClause(string text) => text.Split(", ").All(part => Lines().Match(part) is { Success: true } match && IsAscending(match));

    private static bool IsAscending(Match match) => !match.Groups[2].Success || Line(match.Groups[1]) < Line(match.Groups[2]);

    private static int Line(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>A number, a date, or a condition with a number.</summary>
    [GeneratedRegex(@"^(>=|=)? ?-?[0-9][0-9.-]*( ?%)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^L([0-9]{1,6})(?:-L([0-9]{1,6}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
