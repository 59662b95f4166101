using Digital40.Rules.Facts.Reading.Sources;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading;

/// <summary>
/// Reads facts files. Bad input never throws: the result is a checked sheet, or everything that is wrong with the file. Reading is the same under
/// every culture.
/// <para>
/// JSON and YAML hold one object with <c>edition</c>, <c>facts</c>, and where the edition's own offices are not meant <c>offices</c>; <c>sample</c>
/// and <c>note</c> may say what the file is. An office has <c>code</c>, <c>kind</c>, <c>parent</c>, <c>nameTh</c>, <c>nameEn</c>; one without a kind
/// is the edition's office of that code. A fact has <c>id</c>, <c>office</c>, <c>indicator</c>, <c>item</c>, <c>date</c>, <c>month</c>, <c>value</c>,
/// <c>outOf</c>, <c>done</c>, <c>rater</c>, <c>points</c>, <c>attributes</c>, <c>evidence</c>, and to be kept elsewhere <c>recordedBy</c>,
/// <c>recordedAt</c>, <c>note</c>, <c>channel</c>. A piece of evidence is a url, or an object with <c>url</c>, <c>status</c>, <c>channel</c>.
/// </para>
/// <para>
/// CSV holds one fact a row, in columns of the same names and perhaps <c>edition</c>. Attributes stand in columns <c>attribute.form</c> or in one
/// column <c>attributes</c> as <c>form=training;tambon=t1</c>. Evidence stands in one cell, with a space or <c>|</c> between pieces, each a url that
/// may end in <c>#verified</c>, <c>#rejected</c> or <c>#pending</c>, and then in <c>:channel</c>. Dates, months and whether something is done may be
/// written as people do: <c>12/03/2568</c>, <c>๑๒ มีนาคม ๒๕๖๘</c>, <c>มี.ค. 2568</c>, <c>ใช่</c>. Offices stand in a second file, <c>offices.csv</c>
/// beside the first.
/// </para>
/// Texts are UTF-8, or UTF-16 with a byte order mark; CSV may be Windows-874 as well.
/// </summary>
public static class FactReader
{
    private const string OfficesFile = "offices.csv";

    /// <summary>Reads a file; its format is told by its extension: <c>.json</c>, <c>.yaml</c>, <c>.yml</c> or <c>.csv</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rubric">The rubric that says what indicators and offices there are.</param>
    /// <param name="limits">What bounds the reading; the default limits where none are given.</param>
    /// <param name="known">The offices where the file has none of its own; <c>null</c> for the edition's.</param>
    public static FactReadResult Read(string path, Rubric rubric, FactReaderLimits? limits = null, IReadOnlyCollection<Office>? known = null)
    {
        var reading = new SheetReading(rubric, limits ?? FactReaderLimits.Default, known);
        var format = FormatOf(path);
        var offices = Path.Join(Path.GetDirectoryName(path), OfficesFile);
        var hasOffices = format == FactFormat.Csv && File.Exists(offices);
        return reading.Read(new FileSource(path), format, hasOffices ? new FileSource(offices) : null);
    }

    /// <summary>Reads a stream to its end; it stays open.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="format">What they are written in.</param>
    /// <param name="file">The name that errors give the stream.</param>
    /// <param name="rubric">The rubric that says what indicators and offices there are.</param>
    /// <param name="offices">For CSV, the offices in CSV; <c>null</c> for the edition's own.</param>
    /// <param name="limits">What bounds the reading; the default limits where none are given.</param>
    /// <exception cref="ArgumentException">There are offices to a format that holds its own.</exception>
    public static FactReadResult Read(
        Stream facts,
        FactFormat format,
        string file,
        Rubric rubric,
        Stream? offices = null,
        FactReaderLimits? limits = null)
    {
        if (offices is not null && format != FactFormat.Csv)
        {
            throw new ArgumentException("Only CSV has its offices in a file of their own.", nameof(offices));
        }

        var reading = new SheetReading(rubric, limits ?? FactReaderLimits.Default);
        return reading.Read(new StreamSource(facts, file), format, offices is null ? null : new StreamSource(offices, OfficesFile));
    }

    internal static FactFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => FactFormat.Json,
        ".YAML" or ".YML" => FactFormat.Yaml,
        ".CSV" => FactFormat.Csv,
        _ => null,
    };
}
