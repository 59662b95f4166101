using Digital40.Rules.Checking.Proofs;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking;

/// <summary>Proves things about an edition and shows a witness for each that is not so.</summary>
public static class EditionChecker
{
    /// <summary>What may be otherwise under each interpretation.</summary>
    private static readonly Func<CheckSubject, Proof>[] OfTheRubric =
    [
        SumProof.Prove, GapProof.Prove, OverlapProof.Prove, DeadLevelProof.Prove,
        IndicatorsUsedProof.Prove, MeasuresReadProof.Prove, DatesInYearProof.Prove, DatesAgreeProof.Prove,
    ];

    /// <summary>What is so of the edition as a whole.</summary>
    private static readonly Func<CheckSubject, Proof>[] OfTheEdition =
    [
        ClausesProof.Prove, WordingsProof.Prove, RegisterProof.Prove, PublishedProof.Prove, ConfirmedProof.Prove,
    ];

    /// <summary>Checks an edition that has been loaded; what keeps one from loading is for the loader to say.</summary>
    /// <param name="edition">The edition; a draft may be checked, and fails while it has values to be confirmed.</param>
    /// <param name="interpretation">
    /// The interpretation to prove it under. Under what is in force, or where none is given, the edition as a whole is proven too: its clauses, wordings,
    /// register, lock and confirmed values, which are the same under every interpretation and left out under others.
    /// </param>
    /// <param name="published">The lock of the folder that the edition lies in; where none is given, nothing is known to be published.</param>
    /// <exception cref="ArgumentException">The interpretation names an entry or an option that the register does not have.</exception>
    /// <exception cref="Rubrics.Loading.RubricException">The interpretation's options do not make a rubric together.</exception>
    public static CheckReport Check(Edition edition, Interpretation? interpretation = null, PublishedLock? published = null)
    {
        var subject = new CheckSubject(edition, interpretation ?? Interpretation.InForce, published);
        var claims = subject.Rubric.Interpretation.IsInForce ? OfTheRubric.Concat(OfTheEdition) : OfTheRubric;
        var proofs = claims.AsParallel().AsOrdered().Select(prove => prove(subject));
        return new CheckReport(edition.Year, edition.Hash, subject.Rubric.Interpretation, [.. proofs]);
    }
}
