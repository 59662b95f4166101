namespace Digital40.Bench.GraphQL.Serving;

/// <summary>A district of an office.</summary>
public sealed record District(string Id, string Code, string Name, double Points, bool Reported);
