using Digital40.Api.Access;
using Digital40.GraphQL.AspNetCore;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Hardening;

/// <summary>What stands around the endpoints against those who ask too much, and against pages that must not ask at all.</summary>
internal static class HardeningServices
{
    private const int MaxConnections = 10_000;
    private static readonly TimeSpan HeaderPatience = TimeSpan.FromSeconds(15);

    /// <summary>Adds limits, headers and the pages that may ask.</summary>
    /// <param name="builder">The host.</param>
    public static void AddHardening(this WebApplicationBuilder builder)
    {
        var options = HardeningOptions.Read(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddRateLimiter(_ => { });
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<GraphQLServerOptions>>(Limit);
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. options.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete)
            .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfNoneMatch, HeaderNames.Range, "GraphQL-Preflight", "GraphQL-Cost", "X-GraphQL-Event-Stream-Token")
            .WithExposedHeaders(HeaderNames.WWWAuthenticate, HeaderNames.RetryAfter, HeaderNames.ETag, HeaderNames.ContentDisposition, "GraphQL-Cost")));
        services.Configure<GraphQLServerOptions>(server =>
        {
            server.EnableSchemaDownload &= builder.Environment.IsDevelopment();
            options.Origins.ToList().ForEach(server.Sockets.AllowedOrigins.Add);
        });
    }

    /// <summary>Outside the Development environment the schema is told to those alone whose roles ask for it.</summary>
    /// <param name="options">The settings of requests.</param>
    /// <param name="environment">Where the service runs.</param>
    public static void HideSchema(this RequestOptions options, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            options.Suggestions = false;
            options.MayIntrospect = MayReadSchemaAsync;
        }
    }

    /// <summary>Puts limits and headers before everything.</summary>
    /// <param name="app">The host.</param>
    public static void UseHardening(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseRateLimiter(RateLimits.ByAddress(app.Services.GetRequiredService<HardeningOptions>().PerAddress));
        app.UseCors();
    }

    /// <summary>Puts the limit by caller where callers are known.</summary>
    /// <param name="app">The host.</param>
    public static void UseCallerLimit(this WebApplication app) =>
        app.UseRateLimiter(RateLimits.ByCaller(app.Services.GetRequiredService<HardeningOptions>().PerCaller));

    // Requests with files raise the limit of their body themselves.
    private static void Limit(KestrelServerOptions kestrel, IOptions<GraphQLServerOptions> server)
    {
        kestrel.Limits.MaxRequestBodySize = server.Value.MaxBodyBytes;
        kestrel.AddServerHeader = false;
        kestrel.Limits.RequestHeadersTimeout = HeaderPatience;
        kestrel.Limits.MaxConcurrentConnections = MaxConnections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = MaxConnections;
    }

    private static async ValueTask<bool> MayReadSchemaAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        request is { User: { } user, Services: { } services }
        && !(await services.GetRequiredService<Gate>().AdmitAsync(user, cancellationToken)).ScopeOf(Operation.ReadSchema).IsNothing;
}
