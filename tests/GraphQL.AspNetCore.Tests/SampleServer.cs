using System.Net;
using Digital40.GraphQL.AspNetCore.Tests.Sample;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Digital40.GraphQL.AspNetCore.Tests;

/// <summary>The sample, served by Kestrel on a port of the loopback address that was free.</summary>
public sealed class SampleServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SampleServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public Uri SocketAddress => new($"ws://{Address.Authority}/graphql");

    public HttpClient Client { get; }

    public Calls Calls => _app.Services.GetRequiredService<Calls>();

    /// <summary>What the server logged as an error.</summary>
    public IReadOnlyCollection<string> Errors => _app.Services.GetServices<ILoggerProvider>().OfType<ErrorLog>().Single().Errors;

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the sample.</summary>
    /// <param name="configure">Changes what it is made of; null for nothing.</param>
    /// <param name="use">Adds middleware; null for none.</param>
    public static async Task<SampleServer> StartAsync(Action<GraphQLServerBuilder>? configure = null, Action<WebApplication>? use = null)
    {
        var app = Build(configure, use);
        await app.StartAsync();
        return new SampleServer(app);
    }

    /// <summary>The sample before it starts.</summary>
    public static WebApplication Build(Action<GraphQLServerBuilder>? configure = null, Action<WebApplication>? use = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new ErrorLog());
        builder.Services.AddSingleton<Calls>();
        var server = builder.Services.AddGraphQLServer().AddCostDirectives().AddSchemaFile("Sample/sample.graphql")
            .AddTypes(typeof(Queries), typeof(Mutations), typeof(Subscriptions), typeof(BookNode), typeof(AuthorNode), typeof(Book), typeof(Author), typeof(UploadedFile));
        configure?.Invoke(server);
        var app = builder.Build();
        use?.Invoke(app);
        app.MapGraphQL();
        return app;
    }

    /// <summary>Begins to stop the host, as a signal of the operating system does.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
