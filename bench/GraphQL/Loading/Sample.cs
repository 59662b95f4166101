namespace Digital40.Bench.GraphQL.Loading;

/// <summary>What one run of the load generator showed.</summary>
/// <param name="RequestsPerSecond">Requests answered in a second.</param>
/// <param name="CpuMicroseconds">Processor time of the server for a request; null when it does not tell.</param>
/// <param name="AllocatedBytes">Bytes that the server allocated for a request; null when it does not tell.</param>
internal sealed record Sample(double RequestsPerSecond, double? CpuMicroseconds, double? AllocatedBytes);
