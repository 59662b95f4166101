namespace Digital40.Persistence.Facts;

/// <summary>A version of a fact that was written.</summary>
/// <param name="Id">The fact's number; the same for all its versions.</param>
/// <param name="Version">The version, from 1.</param>
public sealed record FactVersion(long Id, int Version);
