using Digital40.Api.EvidenceKeeping;
using Digital40.Api.Identity;
using Digital40.GraphQL.AspNetCore;

namespace Digital40.Api.Hosting;

/// <summary>Builds the service, for its program and for its tests.</summary>
internal static class DigitalHost
{
    /// <summary>The service before it starts.</summary>
    /// <param name="arguments">Settings of the command line.</param>
    /// <param name="configure">Changes what it is made of; null for nothing.</param>
    public static WebApplication Build(string[] arguments, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        configure?.Invoke(builder);
        builder.AddIdentity();
        builder.Services.AddDigital40(builder.Configuration);
        var app = builder.Build();
        app.UseIdentity();
        app.MapGraphQL();
        app.MapEvidenceDownload();
        return app;
    }
}
