namespace Digital40.Rules.Facts;

/// <summary>A file or link that shows a fact to be true.</summary>
/// <param name="Url">Where it is to be found.</param>
/// <param name="Status">How far it has been verified.</param>
/// <param name="Channel">The channel it came through, such as <c>line-group</c>; recorded and never scored.</param>
public sealed record Evidence(string Url, EvidenceStatus Status = EvidenceStatus.Pending, string? Channel = null);
