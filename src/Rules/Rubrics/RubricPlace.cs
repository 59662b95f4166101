using System.Globalization;

namespace Digital40.Rules.Rubrics;

/// <summary>Where something stands in an edition.</summary>
/// <param name="Path">The path within the file, such as <c>criteria/1.1/levels/5/points</c>; empty for the whole file.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1; 0 where there is no such place in the file.</param>
/// <param name="Column">The column, from 1; 0 where there is no such place in the file.</param>
public sealed record RubricPlace(string Path, string File, int Line, int Column)
{
    /// <summary>The place as <c>rubric.yaml:120:7</c>, or the file's name alone.</summary>
    public override string ToString() => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}") : File;
}
