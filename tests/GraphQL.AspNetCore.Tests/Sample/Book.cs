using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>A book of the sample.</summary>
public sealed record Book([property: ID] int Id, string Title, int? Pages, Genre Genre, Author Author);
