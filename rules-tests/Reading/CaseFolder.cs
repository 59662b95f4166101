using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Reading;

/// <summary>The cases of one edition.</summary>
/// <param name="Year">The folder's name: the Buddhist-era year.</param>
/// <param name="Edition">The edition; <c>null</c> where there is none or it cannot be read.</param>
/// <param name="Files">The case files by name, sorted; empty without an edition.</param>
/// <param name="Problems">What is wrong with the folder as a whole; empty where it is right.</param>
internal sealed record CaseFolder(string Year, Edition? Edition, IReadOnlyList<CaseFile> Files, IReadOnlyList<string> Problems);
