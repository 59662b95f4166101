namespace Digital40.Api.Facts;

/// <summary>Something more that an indicator asks for.</summary>
public sealed record FactAttributeInput(string Name, string Value);
