using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Binding;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Digital40.GraphQL.AspNetCore.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Host_WhereSchemaAndCodeDisagree_DoesNotStartAndListsEverything()
    {
        await using var app = SampleServer.Build(server => server.AddSchemaText("extend type Query { first: Int  second: Missing }", "more.graphql"));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync());

        var mismatches = Assert.IsType<SchemaBindingException>(exception).Mismatches;
        Assert.Contains(mismatches, mismatch => mismatch.Message.Contains("Missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Host_WhereFieldsHaveNoResolvers_NamesEachOfThem()
    {
        await using var app = SampleServer.Build(server => server.AddSchemaText("extend type Query { first: Int  second: String }", "more.graphql"));

        var exception = await Assert.ThrowsAsync<SchemaBindingException>(() => app.StartAsync());

        Assert.Contains(exception.Mismatches, mismatch => mismatch.Message.Contains("first", StringComparison.Ordinal));
        Assert.Contains(exception.Mismatches, mismatch => mismatch.Message.Contains("second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Host_WithWrongOptions_DoesNotStartAndNamesEachOfThem()
    {
        await using var app = Wrong(options =>
        {
            options.MaxBodyBytes = 10;
            options.MaxJsonDepth = 1000;
            options.MaxStreams = 0;
            options.WriteTimeout = TimeSpan.Zero;
            options.RetryAfter = TimeSpan.Zero;
            options.PersistedDocuments.Only = true;
            options.Uploads.MaxFiles = 0;
            options.Uploads.MaxFileBytes = 0;
            options.Uploads.MaxRequestBytes = 0;
            options.Uploads.MaxMemoryBytes = -1;
            options.Sockets.InitTimeout = TimeSpan.FromDays(2);
            options.Sockets.KeepAlive = TimeSpan.Zero;
            options.Sockets.MaxOperations = 0;
            options.Sockets.AllowedOrigins.Add("example.org/path");
            options.EventStreams.Heartbeat = TimeSpan.Zero;
            options.EventStreams.ReservationTimeout = TimeSpan.Zero;
            options.EventStreams.MaxOperations = 0;
        });

        var exception = Assert.Throws<OptionsValidationException>(() => app.MapGraphQL());

        Assert.Equal(17, exception.Failures.Count());
    }

    [Fact]
    public async Task Host_WithWrongRequestOptions_DoesNotStartAndNamesEachOfThem()
    {
        await using var app = SampleServer.Build(server => server.ModifyRequestOptions(options =>
        {
            options.MaxTokens = 0;
            options.ExecutionTimeout = TimeSpan.Zero;
            options.MaxQueuedExecutions = -1;
            options.Limits.MaxDepth = 0;
            options.Cost.MaxFieldCost = double.NaN;
        }));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Equal(5, exception.Failures.Count());
    }

    [Fact]
    public void Options_ByDefault_AreRight() => Assert.True(new ServerOptionsValidation().Validate(null, new GraphQLServerOptions()).Succeeded);

    [Fact]
    public void Server_AddedTwice_Throws()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer();

        Assert.Throws<InvalidOperationException>(services.AddGraphQLServer);
    }

    [Fact]
    public async Task Server_NotAdded_CannotBeMapped()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Throws<InvalidOperationException>(() => app.MapGraphQL());
    }

    private static WebApplication Wrong(Action<GraphQLServerOptions> modify)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGraphQLServer().ModifyServerOptions(modify);
        return builder.Build();
    }
}
