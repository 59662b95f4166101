using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>An error, or a warning, that an input must have.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Fact">The id of the fact that it must be about; <c>null</c> for none.</param>
/// <param name="Line">The line of the text or file that it must be in; <c>null</c> for listed facts, where it must be one of the fact's own.</param>
/// <param name="Place">Where the case says so.</param>
internal sealed record ExpectedError(string Code, string? Fact, int? Line, SourceNode Place);
