namespace Digital40.Api.Exporting;

/// <summary>A piece of evidence as a facts file has it.</summary>
internal sealed record ExportedEvidence(string Url, string Status, string? Channel);
