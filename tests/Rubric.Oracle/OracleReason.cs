namespace Digital40.Rubric.Oracle;

/// <summary>One measure behind a criterion, and what it lacks.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Value">Its value: a count, a percentage from 0 to 100, or points; <c>null</c> where there is none yet.</param>
/// <param name="Threshold">What the next better level asks for, in the same unit; <c>null</c> where no level is better.</param>
/// <param name="Missing">How far <paramref name="Value"/> is below <paramref name="Threshold"/>; 0 when it is not.</param>
/// <param name="Facts">The facts that the value rests on, in the order of the index; may be empty.</param>
public sealed record OracleReason(string Measure, decimal? Value, decimal? Threshold, decimal Missing, IReadOnlyList<Fact> Facts)
{
    internal static OracleReason Of(string measure, decimal? value, decimal? threshold, IReadOnlyList<Fact> facts) =>
        new(measure, value, threshold, Math.Max(0m, (threshold ?? 0m) - (value ?? 0m)), facts);
}
