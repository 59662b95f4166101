namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>A file of the store.</summary>
/// <param name="Hash">SHA-256 of its content in lower-case hex: its name in the store.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="MediaType">Its type, found from its content.</param>
public sealed record StoredFile(string Hash, long Size, string MediaType);
