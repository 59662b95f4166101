using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Reading;

/// <summary>A facts file beside the cases.</summary>
/// <param name="path">Its full path.</param>
internal sealed class FactsFile(string path) : CaseInput
{
    public override bool HasLines => true;

    public override FactReadResult Read(Rubric rubric) => FactReader.Read(path, rubric, Limits);

    public override string Describe(FactError error) => $"{error.Code}: {error with { File = Path.GetFileName(error.File) }}";

    public override bool IsInPlace(FactError error) => true;
}
