namespace Digital40.Rules.Facts.Reading;

/// <summary>An office of an office file, as it stands there.</summary>
/// <param name="Code">The official code.</param>
/// <param name="Rank">Where it stands in the tree.</param>
/// <param name="Parent">The code of the office above it; <c>null</c> where none is given.</param>
/// <param name="NameTh">The name in Thai; <c>null</c> where neither the file nor the edition gives one.</param>
/// <param name="NameEn">The name in English; <c>null</c> where neither the file nor the edition gives one.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1.</param>
public sealed record ListedOffice(string Code, OfficeRank Rank, string? Parent, string? NameTh, string? NameEn, int Line, int Column);
