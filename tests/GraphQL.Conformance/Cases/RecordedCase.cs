using System.Text.Json;

namespace Digital40.GraphQL.Conformance.Cases;

/// <summary>A line of a file of cases: requests, and what graphql-js answered.</summary>
/// <param name="File">The name of the file without its ending.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">What tells it from the other cases: a hash of the line.</param>
/// <param name="Checks">The requests with the answers that are expected; at least one.</param>
internal sealed record RecordedCase(string File, int Line, string Id, IReadOnlyList<(JsonElement Request, JsonElement Answer)> Checks);
