using System.Net;
using Digital40.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Digital40.Bench.GraphQL.Serving;

/// <summary>One process that serves both sides, so that they share the runtime, and tells what it has allocated and how long it has computed.</summary>
internal static class BenchServer
{
    private static readonly RawOffice[] RawOffices = [.. Offices.All.Select(office => new RawOffice(office.Id, office.Code, office.Name, office.Points, office.Reported))];

    public static Task RunAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, RawJson.Default));
        builder.Services.AddGraphQLServer().AddCostDirectives().AddSchemaFile("offices.graphql").AddTypes(typeof(Offices), typeof(Office), typeof(District));
        var app = builder.Build();
        app.MapGraphQL();
        app.MapPost("/raw20", (RawRequest request) => new RawResponse20(new RawData20(RawOffices.Take(request.Variables!.First))));
        app.MapPost("/raw500", (RawRequest request) => new RawResponse500(new RawData500(Offices.GetOffices(request.Variables!.First))));
        app.MapGet("/counters", () => FormattableString.Invariant($"{GC.GetTotalAllocatedBytes()} {Environment.CpuUsage.TotalTime.TotalMicroseconds:0}"));
        return app.RunAsync();
    }
}
