namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>An office with where it stands.</summary>
/// <param name="Office">The office.</param>
/// <param name="Place">Where it stands; no place where it comes from no file.</param>
/// <param name="IsSound">Whether its code, kind and parent could be told; where not, that is a problem already.</param>
internal sealed record PlacedOffice(Office Office, SourcePlace Place, bool IsSound = true);
