namespace Digital40.Rules.Facts;

/// <summary>The offices and their facts, checked and ready to be scored.</summary>
/// <param name="Edition">The Buddhist-era year of the edition that the facts are for, such as 2568.</param>
/// <param name="Offices">The offices, in the order given; codes are unique and every parent is among them.</param>
/// <param name="Facts">The facts, in the order given; every fact's office is among <paramref name="Offices"/>.</param>
public sealed record FactSheet(int Edition, IReadOnlyList<Office> Offices, IReadOnlyList<Fact> Facts);
