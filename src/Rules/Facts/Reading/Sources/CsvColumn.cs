namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A column of a CSV table.</summary>
/// <param name="Name">Its name; may be blank.</param>
/// <param name="Field">The number of its field, or -1.</param>
/// <param name="Attribute">The attribute whose values stand in it; <c>null</c> for none.</param>
/// <param name="IsKnown">Whether its cells mean anything.</param>
internal sealed record CsvColumn(string Name, int Field, string? Attribute, bool IsKnown);
