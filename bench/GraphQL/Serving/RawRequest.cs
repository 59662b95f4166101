namespace Digital40.Bench.GraphQL.Serving;

/// <summary>The body as the minimal API binds it.</summary>
public sealed record RawRequest(string Query, RawVariables? Variables);

/// <summary>The variables as the minimal API binds them.</summary>
public sealed record RawVariables(int First);
