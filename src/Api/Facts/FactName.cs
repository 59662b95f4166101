namespace Digital40.Api.Facts;

/// <summary>What a fact is called where its name is unique.</summary>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Province">The code of the province that its office belongs to.</param>
/// <param name="Reference">Its own id, or its number as <c>#1234</c>.</param>
internal sealed record FactName(int Edition, string Province, string Reference);
