using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Coverage;

/// <summary>An edition as it is in force or under one single departure: what of it is new has to be covered.</summary>
/// <param name="Rubric">The rubric.</param>
/// <param name="InForce">The rubric as it is in force; the same one for what is in force itself.</param>
internal sealed record RubricVariant(Rubric Rubric, Rubric InForce)
{
    /// <summary>What the interpretation adds to a sentence about what is missing.</summary>
    public string Under => Rubric == InForce ? "" : $" under {Rubric.Interpretation}";

    /// <summary>What is in force, and every single departure of the register.</summary>
    /// <param name="edition">The edition.</param>
    public static IEnumerable<RubricVariant> Of(Edition edition) =>
        edition.Register.Departures().Select(edition.Under).Prepend(edition.InForce).Select(rubric => new RubricVariant(rubric, edition.InForce));

    /// <summary>What the rubric has and what is in force has not; all of it for what is in force.</summary>
    /// <param name="of">What a rubric has.</param>
    public IEnumerable<T> New<T>(Func<Rubric, IEnumerable<T>> of) => Rubric == InForce ? of(Rubric).Distinct() : of(Rubric).Except(of(InForce));
}
