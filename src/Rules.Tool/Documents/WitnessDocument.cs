using Digital40.Rules.Checking;
using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Values that show a claim to be wrong, or to be right, for machines.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; <c>null</c> where it has no place in the file.</param>
/// <param name="Column">The column, from 1; <c>null</c> where it has no place in the file.</param>
/// <param name="Path">Where it stands in the rubric; may be empty.</param>
/// <param name="Message">What is so.</param>
/// <param name="Values">The values.</param>
internal sealed record WitnessDocument(string File, int? Line, int? Column, string Path, string Message, IReadOnlyList<WitnessValueDocument> Values)
{
    public static WitnessDocument Of(Witness witness, FoundEdition found) => new(
        System.IO.Path.Join(found.Shown, witness.Place.File),
        witness.Place.Line > 0 ? witness.Place.Line : null,
        witness.Place.Column > 0 ? witness.Place.Column : null,
        witness.Place.Path,
        witness.Message,
        [.. witness.Values.Select(value => new WitnessValueDocument(value.Name, value.Value, value.Place is { } place ? found.PlaceOf(place) : null))]);
}
