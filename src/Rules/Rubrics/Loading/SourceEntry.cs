namespace Digital40.Rules.Rubrics.Loading;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key, with its own place.</param>
/// <param name="Value">The value.</param>
public sealed record SourceEntry(SourceScalar Key, SourceNode Value);
