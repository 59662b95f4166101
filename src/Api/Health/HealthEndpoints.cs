using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Digital40.Api.Health;

/// <summary>Tells whoever runs the service whether the process lives and whether it can answer requests.</summary>
internal static class HealthEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Adds what readiness depends on.</summary>
    public static void AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StartUpCheck>("start-up")
            .AddCheck<DatabaseCheck>("database", timeout: TimeSpan.FromSeconds(5))
            .AddCheck<EditionsCheck>("editions");
    }

    /// <summary>Serves <c>/health/live</c>, which asks nothing, and <c>/health/ready</c>; details are told in Development alone.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var withDetails = app.Environment.IsDevelopment();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = (context, _) => WriteAsync(context, "live") }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = (context, report) => WriteAsync(context, report, withDetails) }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report, bool withDetails)
    {
        var status = report.Status == HealthStatus.Unhealthy ? "not ready" : "ready";
        var checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { IsGood = entry.Value.Status == HealthStatus.Healthy, entry.Value.Description });
        return withDetails ? context.Response.WriteAsJsonAsync(new { status, checks }, Json) : WriteAsync(context, status);
    }

    private static Task WriteAsync(HttpContext context, string status) => context.Response.WriteAsJsonAsync(new { status }, Json);
}
