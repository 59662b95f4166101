namespace Digital40.Bench.GraphQL.Serving;

/// <summary>The response with 20 nodes as the minimal API writes it.</summary>
public sealed record RawResponse20(RawData20 Data);

/// <summary>Its data.</summary>
public sealed record RawData20(IEnumerable<RawOffice> Offices);

/// <summary>An office without its districts.</summary>
public sealed record RawOffice(string Id, string Code, string Name, double Points, bool Reported);

/// <summary>The response with 500 nodes as the minimal API writes it.</summary>
public sealed record RawResponse500(RawData500 Data);

/// <summary>Its data.</summary>
public sealed record RawData500(IReadOnlyList<Office> Offices);
