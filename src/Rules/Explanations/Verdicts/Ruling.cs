namespace Digital40.Rules.Explanations.Verdicts;

/// <summary>A verdict with the date it rests on.</summary>
/// <param name="Verdict">Whether a fact counts, and why not.</param>
/// <param name="Due">The deadline or cut-off that it missed; null where it missed none.</param>
/// <param name="NeedsEvidence">Whether it counts only with evidence.</param>
internal readonly record struct Ruling(FactVerdict Verdict, DateOnly? Due = null, bool NeedsEvidence = false)
{
    public static Ruling Counts { get; } = new(FactVerdict.Counts);

    public static implicit operator Ruling(FactVerdict verdict) => new(verdict);
}
