using System.Globalization;

namespace Digital40.Rules.Facts.Reading;

/// <summary>One thing that is wrong with facts, or that is strange about them.</summary>
/// <param name="File">The file's name as it was given; empty where the facts do not come from a file.</param>
/// <param name="Line">The line, from 1; 0 where the error has no place in a file.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where the error has no place in a line.</param>
/// <param name="FactId">
/// The id of the fact that it is about, cut after 60 characters; <c>null</c> where it is about no fact, or the fact has no id.
/// </param>
/// <param name="Code">A stable code of the error's kind: see <see cref="FactErrorCodes"/>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
public sealed record FactError(
    string File,
    int Line,
    int Column,
    string? FactId,
    string Code,
    string Message,
    string Expected,
    string Found)
{
    /// <summary>
    /// The part of the fact that it is about, by its name in a file, with dots to what lies within: <c>date</c>, <c>attributes.0.value</c>,
    /// <c>evidence.1.url</c>; of an office <c>offices.3.parent</c>, counted from 0; <c>null</c> where it is about no part.
    /// </summary>
    public string? Field { get; init; }

    /// <summary>
    /// The error on one line: <c>facts.json:12:34 f7: The office is not among the offices: expected one of 3100, 3101, found '3199'</c>.
    /// </summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}") : File;
        var about = string.Join(' ', new[] { place, FactId }.Where(part => !string.IsNullOrEmpty(part)));
        var start = about.Length > 0 ? $"{about}: " : "";
        return Expected.Length > 0 ? $"{start}{Message.TrimEnd('.')}: expected {Expected}, found {Found}" : $"{start}{Message}";
    }
}
