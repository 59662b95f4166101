namespace Digital40.Rubric.Oracle;

/// <summary>The next better level of a criterion.</summary>
/// <param name="Level">Its number.</param>
/// <param name="Adds">The points it gives above those reached; above zero.</param>
public sealed record OracleNext(int Level, decimal Adds);
