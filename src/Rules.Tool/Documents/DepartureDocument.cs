using Digital40.Rules.Rubrics;
using Digital40.Rules.Sensitivity;

namespace Digital40.Rules.Tool.Documents;

/// <summary>What another option moves, for machines.</summary>
/// <param name="Option">The option's id.</param>
/// <param name="Label">What it means.</param>
/// <param name="Offices">The offices whose scores move; empty where none does.</param>
/// <param name="Errors">Why it gives no rubric together with the others that are chosen; mostly empty.</param>
internal sealed record DepartureDocument(string Option, LocalizedText Label, IReadOnlyList<OfficeMoveDocument> Offices, IReadOnlyList<string> Errors)
{
    public static DepartureDocument Of(Departure departure, Rubric rubric) => new(
        departure.Option.Id,
        departure.Option.Label,
        [.. departure.Moves.Select(move => OfficeMoveDocument.Of(move, rubric))],
        [.. departure.Errors.Select(error => error.ToString())]);
}
