namespace Digital40.Persistence.EvidenceKeeping.Sniffing;

/// <summary>What a file's content looks like.</summary>
internal sealed record FileType(string MediaType, string Description, bool IsAccepted = false);
