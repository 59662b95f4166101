using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>An author of the sample.</summary>
public sealed record Author([property: ID] int Id, string Name);
