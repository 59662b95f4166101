namespace Digital40.Api.Publications;

/// <summary>Which publications; every condition that is given must hold.</summary>
public sealed record PublicationFilter(int? Edition = null, string? Office = null, string? Province = null, bool? IsWithdrawn = null);
