namespace Digital40.Bench.GraphQL.Loading;

/// <summary>One thing that is measured.</summary>
/// <param name="Name">How the report names it.</param>
/// <param name="Port">The port of its server.</param>
/// <param name="Path">Its path.</param>
/// <param name="Body">The file of its body.</param>
/// <param name="Uncached">Whether every document differs.</param>
/// <param name="HasCounters">Whether its server tells what it allocates and computes.</param>
internal sealed record Side(string Name, int Port, string Path, string Body, bool Uncached = false, bool HasCounters = true);
