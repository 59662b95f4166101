using Digital40.Rules.Rubrics;
using Digital40.Rules.Sensitivity;

namespace Digital40.Rules.Tool.Documents;

/// <summary>What the choice of one register entry moves, for machines.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="Chosen">The id of the option that is departed from.</param>
/// <param name="Departures">Every other option.</param>
internal sealed record EntrySensitivityDocument(string Id, string Chosen, IReadOnlyList<DepartureDocument> Departures)
{
    public static EntrySensitivityDocument Of(EntrySensitivity entry, Rubric rubric) =>
        new(entry.Entry.Id, entry.Chosen.Id, [.. entry.Departures.Select(departure => DepartureDocument.Of(departure, rubric))]);
}
