namespace Digital40.Api.Facts;

/// <summary>A link that shows a fact to be true.</summary>
public sealed record EvidenceLinkInput(string Url, string? Channel);
