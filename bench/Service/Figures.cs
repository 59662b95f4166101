namespace Digital40.Bench.Service;

/// <summary>What was measured on one database.</summary>
/// <param name="StartUp">From the start of the process to its first answer that it is ready, in seconds.</param>
/// <param name="Idle">The memory of the process before the first request, in MiB.</param>
/// <param name="Busy">The memory of the process after the last request, in MiB.</param>
/// <param name="Requests">What each kind of request waited, by its name.</param>
internal sealed record Figures(double StartUp, double Idle, double Busy, IReadOnlyDictionary<string, Percentiles> Requests);
