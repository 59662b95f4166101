using System.Globalization;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>One thing that is wrong with an edition.</summary>
/// <param name="File">The file's name within the edition's folder.</param>
/// <param name="Line">The line, from 1; 0 where the error has no place in the file.</param>
/// <param name="Column">The column, from 1; 0 where the error has no place in the file.</param>
/// <param name="Code">A stable code of the error's kind: see <see cref="RubricErrorCodes"/>.</param>
/// <param name="Path">The path within the file, such as <c>criteria/1.1/levels/6/points</c>; may be empty.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
/// <param name="Under">The interpretation under which it is wrong, such as <c>antivirus-share=100</c>; <c>null</c> for the one in force.</param>
public sealed record RubricError(string File, int Line, int Column, string Code, string Path, string Expected, string Found, string? Under = null)
{
    /// <summary>The error on one line: <c>rubric.yaml:120:7 criteria/1.1/levels/6/points: expected a number, found 'five'</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}") : File;
        var path = Path.Length > 0 ? $" {Path}" : "";
        var under = Under is null ? "" : $" (under {Under})";
        return $"{place}{path}: expected {Expected}, found {Found}{under}";
    }
}
