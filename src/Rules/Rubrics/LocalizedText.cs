namespace Digital40.Rules.Rubrics;

/// <summary>A wording in both languages of the product.</summary>
/// <param name="Th">The Thai wording, never empty.</param>
/// <param name="En">The English wording, never empty.</param>
public sealed record LocalizedText(string Th, string En);
