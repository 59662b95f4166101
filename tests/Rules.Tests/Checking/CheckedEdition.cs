using Digital40.Rules.Checking;
using Digital40.Rules.Checking.Proofs;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Rubrics;
using Digital40.Rules.Tests.Rubrics.Loading;

namespace Digital40.Rules.Tests.Checking;

/// <summary>The 2568 edition with places of its text changed, and what a check says of it.</summary>
internal sealed class CheckedEdition
{
    private static readonly Dictionary<string, Func<CheckSubject, Proof>> Proofs = new(StringComparer.Ordinal)
    {
        [ProofCodes.Sums] = SumProof.Prove,
        [ProofCodes.Gaps] = GapProof.Prove,
        [ProofCodes.Overlaps] = OverlapProof.Prove,
        [ProofCodes.DeadLevels] = DeadLevelProof.Prove,
        [ProofCodes.IndicatorsUsed] = IndicatorsUsedProof.Prove,
        [ProofCodes.MeasuresRead] = MeasuresReadProof.Prove,
        [ProofCodes.DatesInYear] = DatesInYearProof.Prove,
        [ProofCodes.DatesAgree] = DatesAgreeProof.Prove,
        [ProofCodes.Clauses] = ClausesProof.Prove,
        [ProofCodes.Wordings] = WordingsProof.Prove,
        [ProofCodes.Register] = RegisterProof.Prove,
        [ProofCodes.Published] = PublishedProof.Prove,
        [ProofCodes.Confirmed] = ConfirmedProof.Prove,
    };

    private readonly Lazy<CheckReport> _report;
    private readonly Lazy<CheckSubject> _subject;

    public CheckedEdition(string text)
    {
        Content = text;
        var result = RubricFolder.Load(text);
        Assert.Empty(result.Errors);
        Edition = result.Edition!;
        _report = new Lazy<CheckReport>(() => EditionChecker.Check(Edition));
        _subject = new Lazy<CheckSubject>(() => new CheckSubject(Edition, Interpretation.InForce, published: null));
    }

    public string Content { get; }

    public Edition Edition { get; }

    /// <summary>The whole report.</summary>
    public CheckReport Report => _report.Value;

    /// <summary>One proof by itself.</summary>
    public Proof Proof(string code) => Proofs[code](_subject.Value);

    /// <summary>The shipped edition with some places changed, each of which is there exactly once.</summary>
    public static CheckedEdition With(params (string Find, string Replacement)[] edits) =>
        new(edits.Aggregate(RubricFolder.ShippedText, (text, edit) => RubricFolder.Edited(edit.Find, edit.Replacement, text)));

    public IReadOnlyList<Witness> Failures(string proof) => Proof(proof).Failures;

    /// <summary>The place of a part of the text, which is there exactly once, as a witness writes it.</summary>
    public string PlaceOf(string part) => $"rubric.yaml:{EditionLoaderTests.PlaceOf(part, Content)}";

    /// <summary>Asserts the whole of a proof's failures, as they are written.</summary>
    public void AssertFails(string proof, params string[] witnesses) => Assert.Equal(witnesses, Failures(proof).Select(witness => witness.ToString()));
}
