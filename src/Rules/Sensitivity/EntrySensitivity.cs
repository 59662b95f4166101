using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Sensitivity;

/// <summary>What the choice of one register entry moves.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Chosen">The option that is departed from.</param>
/// <param name="Departures">Every other option, in the order written; empty for an entry with a single one.</param>
public sealed record EntrySensitivity(RegisterEntry Entry, RegisterOption Chosen, IReadOnlyList<Departure> Departures)
{
    /// <summary>Whether no other option moves any score of these facts.</summary>
    public bool MovesNothing => Departures.All(departure => departure.Moves.Count == 0);
}
