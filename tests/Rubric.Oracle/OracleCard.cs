namespace Digital40.Rubric.Oracle;

/// <summary>An office's whole score.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="Kind">Province (100 points) or district (75 points).</param>
/// <param name="Points">The sum of the criteria's points.</param>
/// <param name="Max">The sum of the criteria's maxima.</param>
/// <param name="Confirmed">The sum of the criteria's confirmed points.</param>
/// <param name="Ceiling">The sum of the criteria's ceilings.</param>
/// <param name="Criteria">The criteria in the rubric's order: eight for a province, six for a district.</param>
public sealed record OracleCard(
    string Office, OfficeKind Kind, decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, IReadOnlyList<OracleCriterion> Criteria);
