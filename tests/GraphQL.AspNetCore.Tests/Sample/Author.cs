namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>An author of the sample.</summary>
public sealed record Author(string Id, string Name);
