using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>What the whole score of an office is called and how far it reaches.</summary>
/// <param name="Kind">The kind of office that gets it.</param>
/// <param name="Title">Its name: official for the province, readiness for a district.</param>
/// <param name="Note">One sentence on what it is, shown wherever the score is.</param>
/// <param name="Max">The most it can be, in points.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record Card(OfficeKind Kind, LocalizedText Title, LocalizedText Note, decimal Max, string Clause);
