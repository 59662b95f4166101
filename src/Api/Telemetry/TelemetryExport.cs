using Digital40.Api.Configuration;
using Digital40.GraphQL.Execution.Diagnostics;
using Digital40.Persistence.Writing;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Digital40.Api.Telemetry;

/// <summary>Sends traces, metrics and logs by the OpenTelemetry protocol, where a receiver is configured; otherwise nothing of it is there.</summary>
internal static class TelemetryExport
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", GraphQLTelemetry.Name, WriteTelemetry.Name, DatabaseTracing.Name];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "System.Runtime", GraphQLTelemetry.Name,
        WriteTelemetry.Name, ServiceMeter.Name,
    ];

    /// <summary>Adds the export.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetryOptions options)
    {
        if (options.Otlp.Endpoint is null)
        {
            return;
        }

        var resource = ResourceBuilder.CreateDefault().AddService(options.ServiceName);
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(resource).AddOtlpExporter(otlp => Set(otlp, options.Otlp, "logs")));
        builder.Services.AddSingleton(_ => Traces(options, resource));
        builder.Services.AddSingleton(_ => Metrics(options, resource));
        builder.Services.AddSingleton<DatabaseTracing>();

        // First of all hosted services, and so the last to stop: what the others do while they stop is still told.
        builder.Services.AddHostedService<TelemetrySession>();
    }

    private static TracerProvider Traces(TelemetryOptions options, ResourceBuilder resource) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(resource)
        .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.SampleRatio)))
        .AddSource(Sources)
        .AddOtlpExporter(otlp => Set(otlp, options.Otlp, "traces"))
        .Build();

    private static MeterProvider Metrics(TelemetryOptions options, ResourceBuilder resource) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(resource)
        .AddMeter(Meters)
        .AddOtlpExporter(otlp => Set(otlp, options.Otlp, "metrics"))
        .Build();

    private static void Set(OtlpExporterOptions exporter, OtlpOptions options, string signal)
    {
        var isGrpc = options.Protocol == "grpc";
        exporter.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(isGrpc ? options.Endpoint! : $"{options.Endpoint!.TrimEnd('/')}/v1/{signal}");
        exporter.Headers = options.Headers ?? exporter.Headers;
    }
}
