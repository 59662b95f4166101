using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>What became of a case file: its cases, or every error in it.</summary>
/// <param name="Name">The file's name within the edition's folder.</param>
/// <param name="Cases">The cases in the order written; empty when there are errors.</param>
/// <param name="Errors">The errors in the order of the file; empty when there are cases.</param>
internal sealed record CaseFile(string Name, IReadOnlyList<RubricCase> Cases, IReadOnlyList<RubricError> Errors);
