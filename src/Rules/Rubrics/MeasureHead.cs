using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>What every measure says of itself, whatever it computes.</summary>
/// <param name="Criterion">The code of the criterion it belongs to; <c>duties</c> for the measure of a duty.</param>
/// <param name="Name">The name, unique in its criterion, that conditions refer to it by.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Unit">What its value is counted in.</param>
/// <param name="UnitLabel">The word for the unit after a number, such as "times".</param>
/// <param name="Clause">Where the document says so.</param>
/// <param name="For">The only kind of office it is taken of; <c>null</c> for both.</param>
public sealed record MeasureHead(
    string Criterion,
    string Name,
    LocalizedText Label,
    Unit Unit,
    LocalizedText UnitLabel,
    string Clause,
    OfficeKind? For = null);
