using System.Globalization;
using System.Text;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>A whole facts file that stands in a case.</summary>
/// <param name="file">The case file's name.</param>
/// <param name="format">What it is written in.</param>
/// <param name="facts">The text.</param>
/// <param name="offices">For CSV, the offices in CSV; <c>null</c> for the edition's own.</param>
internal sealed class WrittenFacts(string file, FactFormat format, SourceScalar facts, SourceScalar? offices) : CaseInput
{
    public override bool HasLines => true;

    public override FactReadResult Read(Rubric rubric)
    {
        using var first = Stream(facts);
        using var second = offices is null ? null : Stream(offices);
        return FactReader.Read(first, format, file, rubric, second, Limits);
    }

    public override string Describe(FactError error)
    {
        var start = error.File == file ? facts : offices ?? facts;
        var what = error with { File = "", Line = 0 };
        return string.Create(CultureInfo.InvariantCulture, $"{file}:{start.Line}: line {error.Line} of the text: {error.Code}: {what}");
    }

    public override bool IsInPlace(FactError error) => true;

    private static MemoryStream Stream(SourceScalar text) => new(Encoding.UTF8.GetBytes(text.Text));
}
