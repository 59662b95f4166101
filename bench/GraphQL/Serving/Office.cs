namespace Digital40.Bench.GraphQL.Serving;

/// <summary>An office with its districts.</summary>
public sealed record Office(string Id, string Code, string Name, double Points, bool Reported, IReadOnlyList<District> Districts);
