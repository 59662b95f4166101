using Digital40.Api.Configuration;
using Digital40.Api.EvidenceKeeping;
using Digital40.Api.Hardening;
using Digital40.Api.Health;
using Digital40.Api.Identity;
using Digital40.Api.Pages;
using Digital40.Api.Telemetry;
using Digital40.GraphQL.AspNetCore;
using Digital40.GraphQL.Execution;

namespace Digital40.Api.Hosting;

/// <summary>Builds the service, for its program and for its tests.</summary>
internal static class DigitalHost
{
    /// <summary>The service before it starts. Settings are checked first, and nothing is made or opened yet.</summary>
    /// <param name="arguments">Settings of the command line.</param>
    /// <param name="configure">Changes what it is made of; null for nothing.</param>
    /// <exception cref="SettingsException">The settings are wrong; holds everything that is.</exception>
    public static WebApplication Build(string[] arguments, Action<WebApplicationBuilder>? configure = null)
    {
        var app = Build(arguments, configure, builder => ServiceSettings.Read(builder.Configuration, builder.Environment));

        // The schema is bound while the editions are read; the start waits for it, and is stopped by what is wrong with it.
        _ = Task.Run(() => app.Services.GetRequiredService<RequestExecutor>());
        return app;
    }

    /// <summary>The service for a command, which never starts it: who is believed and how much may be asked does not matter then.</summary>
    /// <param name="arguments">Settings of the command line.</param>
    /// <param name="configure">Changes what it is made of.</param>
    /// <exception cref="SettingsException">The settings are wrong; holds everything that is.</exception>
    public static WebApplication BuildForCommand(string[] arguments, Action<WebApplicationBuilder> configure) =>
        Build(arguments, configure, builder => Settings.Read(builder.Configuration));

    private static WebApplication Build(string[] arguments, Action<WebApplicationBuilder>? configure, Func<WebApplicationBuilder, Settings> read)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.AddLogs();
        configure?.Invoke(builder);
        var settings = read(builder);
        builder.AddTelemetry(settings.Telemetry);
        builder.AddHardening();
        builder.AddIdentity();
        builder.Services.AddDigital40(settings, builder.Environment);
        var app = builder.Build();
        app.UseRequestNames();
        app.UsePlainErrors();
        app.UseHardening();
        app.UseIdentity();
        app.UseCallerLimit();
        app.MapGraphQL();
        app.MapEvidenceDownload();
        app.MapHealth();
        app.MapPages();
        return app;
    }
}
