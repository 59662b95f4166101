namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A column of a CSV table.</summary>
/// <param name="Field">The number of its field, or -1.</param>
/// <param name="Attribute">The attribute whose values stand in it; empty for none.</param>
internal sealed record CsvColumn(int Field, string Attribute)
{
    public static CsvColumn Unknown { get; } = new(-1, "");

    /// <summary>Whether its cells mean anything.</summary>
    public bool IsKnown => Field >= 0 || Attribute.Length > 0;
}
