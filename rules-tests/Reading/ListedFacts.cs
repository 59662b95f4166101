using System.Globalization;
using System.Text;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Reading;

/// <summary>Facts that a case lists. They are written out as a facts file and read like any other.</summary>
/// <param name="file">The case file's name.</param>
/// <param name="text">The facts written out.</param>
internal sealed class ListedFacts(string file, FactsText text) : CaseInput
{
    public override bool HasLines => false;

    public override FactReadResult Read(Rubric rubric)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Text));
        return FactReader.Read(stream, FactFormat.Yaml, file, rubric, null, Limits);
    }

    public override string Describe(FactError error) => text.PlaceOf(error.Line) is { } place
        ? (error with { File = string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}:{place.Column}"), Line = 0 }).ToString()
        : (error with { File = file, Line = 0 }).ToString();

    public override bool IsInPlace(FactError error) => error.FactId is null || text.FactOf(error.Line) == error.FactId;
}
