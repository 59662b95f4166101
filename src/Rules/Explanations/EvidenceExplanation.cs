using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>A piece of evidence behind a fact.</summary>
/// <param name="Url">Where it is to be found.</param>
/// <param name="Status">How far it has been verified.</param>
/// <param name="StatusText">The same in words.</param>
/// <param name="Channel">What the channel is called that it came through; null where it is not known.</param>
public sealed record EvidenceExplanation(string Url, EvidenceStatus Status, LocalizedText StatusText, LocalizedText? Channel);
