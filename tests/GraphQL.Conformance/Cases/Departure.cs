namespace Digital40.GraphQL.Conformance.Cases;

/// <summary>A case that is not expected to agree.</summary>
/// <param name="File">The name of the file without its ending.</param>
/// <param name="Line">The line, for readers; the id is what counts.</param>
/// <param name="Id">The id of the case.</param>
/// <param name="LeftOut">Whether it cannot be replayed from data; otherwise the answers differ, on purpose.</param>
/// <param name="Reason">Why.</param>
internal sealed record Departure(string File, int Line, string Id, bool LeftOut, string Reason);
