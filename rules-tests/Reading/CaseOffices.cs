using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>The offices of a case.</summary>
/// <param name="All">The offices, each a mapping as in a facts file.</param>
/// <param name="Codes">Their codes; those of the edition where the case has a whole facts file.</param>
/// <param name="Office">The code of the office that the case is about where a fact or an expectation names none.</param>
/// <param name="Words">What the words for several offices stand for.</param>
internal sealed record CaseOffices(
    IReadOnlyList<SourceMapping> All,
    IReadOnlyList<string> Codes,
    string Office,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words);
