using System.Text;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Reads small facts files that are written in a test.</summary>
internal static class FactsFile
{
    /// <summary>The line of the first fact of <see cref="JsonOf"/>.</summary>
    public const int FirstLine = 4;

    /// <summary>The 2568 rubric as it is in force.</summary>
    public static Digital40.Rules.Rubrics.Rubric Rubric => RubricFolder.Edition.InForce;

    /// <summary>A JSON file with a province and two districts, and one fact a line.</summary>
    public static FactReadResult Json(params string[] facts) => JsonText(JsonOf(facts));

    /// <summary>The text of that file.</summary>
    public static string JsonOf(params string[] facts) =>
        $$"""
        {"edition": 2568,
          "offices": [{"code": "3100", "kind": "province"}, {"code": "3101", "kind": "district", "parent": "3100"}, {"code": "3102", "kind": "district", "parent": "3100"}],
          "facts": [
            {{string.Join(",\n    ", facts)}}
          ]}
        """;

    public static FactReadResult JsonText(string text, FactReaderLimits? limits = null) => Text(text, FactFormat.Json, "facts.json", limits);

    public static FactReadResult YamlText(string text, FactReaderLimits? limits = null) => Text(text, FactFormat.Yaml, "facts.yaml", limits);

    public static FactReadResult CsvText(string text, string? offices = null, FactReaderLimits? limits = null)
    {
        using var second = offices is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(offices));
        using var facts = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return FactReader.Read(facts, FactFormat.Csv, "facts.csv", Rubric, second, limits);
    }

    public static FactReadResult Bytes(byte[] bytes, FactFormat format, FactReaderLimits? limits = null)
    {
        using var facts = new MemoryStream(bytes);
        return FactReader.Read(facts, format, $"facts.{format.ToString().ToLowerInvariant()}", Rubric, null, limits);
    }

    /// <summary>Each error as <c>line:column id code</c>, in order.</summary>
    public static IEnumerable<string> Brief(this FactReadResult result) =>
        result.Errors.Select(error => $"{error.Line}:{error.Column} {error.FactId ?? "-"} {error.Code}");

    /// <summary>The only fact of a sheet without errors.</summary>
    public static Digital40.Rules.Facts.Fact OnlyFact(this FactReadResult result)
    {
        Assert.Empty(result.Errors);
        return Assert.Single(result.Sheet!.Facts);
    }

    private static FactReadResult Text(string text, FactFormat format, string file, FactReaderLimits? limits)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return FactReader.Read(stream, format, file, Rubric, null, limits);
    }
}
