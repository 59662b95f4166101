namespace Digital40.Api.Configuration;

/// <summary>Traces, metrics and logs for others: the settings under <c>Telemetry</c>.</summary>
public sealed record TelemetryOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Telemetry";

    private static readonly string[] Protocols = ["http/protobuf", "grpc"];

    /// <summary>What the service is called there.</summary>
    public string ServiceName { get; init; } = "digital40";

    /// <summary>Which share of requests is traced, 0 to 1.</summary>
    public double SampleRatio { get; init; } = 1;

    /// <summary>Where it is sent.</summary>
    public OtlpOptions Otlp { get; init; } = new();

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check()
    {
        List<string> errors = [];
        if (string.IsNullOrWhiteSpace(ServiceName))
        {
            errors.Add("Telemetry:ServiceName is empty.");
        }

        if (SampleRatio is not (>= 0 and <= 1))
        {
            errors.Add("Telemetry:SampleRatio is not from 0 to 1.");
        }

        if (Otlp.Endpoint is { } endpoint && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            errors.Add("Telemetry:Otlp:Endpoint is no http or https address.");
        }

        if (!Protocols.Contains(Otlp.Protocol))
        {
            errors.Add($"Telemetry:Otlp:Protocol is '{Otlp.Protocol}'; expected one of {string.Join(", ", Protocols)}.");
        }

        return errors;
    }
}
