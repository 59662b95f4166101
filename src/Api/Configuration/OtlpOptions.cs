namespace Digital40.Api.Configuration;

/// <summary>Where telemetry is sent by the OpenTelemetry protocol: the settings under <c>Telemetry:Otlp</c>.</summary>
public sealed record OtlpOptions
{
    /// <summary>The address of the receiver, such as <c>http://localhost:4318</c>; null for none, and then nothing is sent.</summary>
    public string? Endpoint { get; init; }

    /// <summary>How it is spoken to: <c>http/protobuf</c> (default) or <c>grpc</c>.</summary>
    public string Protocol { get; init; } = "http/protobuf";

    /// <summary>Headers of every request, <c>name=value</c> with commas between; may hold a secret and is never shown.</summary>
    public string? Headers { get; init; }
}
