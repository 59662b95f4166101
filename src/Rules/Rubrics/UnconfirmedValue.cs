namespace Digital40.Rules.Rubrics;

/// <summary>A value of a draft edition that is marked <c>!confirm</c>: taken over and not yet confirmed.</summary>
/// <param name="Path">Where it stands, such as <c>criteria/1.1/levels/5/points</c>.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Column">The column of the line, from 1.</param>
/// <param name="Value">The value as written; empty for a list or a mapping.</param>
public sealed record UnconfirmedValue(string Path, int Line, int Column, string Value);
