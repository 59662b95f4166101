using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>One value that a score must have.</summary>
/// <param name="Office">The office's code.</param>
/// <param name="Criterion">The criterion's code; <c>null</c> for the whole card.</param>
/// <param name="Kind">Which of its values.</param>
/// <param name="Value">The value, written as <see cref="Running.ScoreText"/> writes it.</param>
/// <param name="Place">Where the case says so.</param>
internal sealed record Expectation(string Office, string? Criterion, ExpectedKind Kind, string Value, SourceNode Place);
