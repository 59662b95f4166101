using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Sensitivity;

/// <summary>What the interpretation register means for the scores of a sheet.</summary>
/// <param name="Base">The interpretation that every departure is from.</param>
/// <param name="AsOf">The day the scores are as of.</param>
/// <param name="Entries">Every entry of the register, in the order written, those that move nothing included.</param>
public sealed record SensitivityReport(Interpretation Base, DateOnly AsOf, IReadOnlyList<EntrySensitivity> Entries);
