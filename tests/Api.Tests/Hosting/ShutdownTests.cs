using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Api.Tests.Hosting;

public sealed class ShutdownTests
{
    [Fact]
    public async Task Write_UnderWay_IsAnsweredBeforeTheServiceEnds()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder.Path), await SampleDatabase.ReadAsync());
        var arrival = new Arrival();
        var server = await ApiServer.StartAsync(folder: folder.Path, configure: builder => builder.Services.AddSingleton<IStartupFilter>(arrival));
        await using var blocker = new SqliteConnection($"Data Source={ApiServer.DatabaseIn(folder.Path)}");
        await blocker.OpenAsync();
        await using var transaction = blocker.BeginTransaction(deferred: false);

        const string Write = """mutation { recordFacts(input: { edition: 2568, facts: [{ office: "3113", indicator: "none" }] }) { errors { __typename } } }""";
        var writing = server.Client.PostAsJsonAsync("/graphql", new { query = Write });
        await arrival.Arrived.WaitAsync(TimeSpan.FromMinutes(1));
        var stopping = server.StopAsync(keepClient: true);
        await transaction.RollbackAsync();

        using var response = await writing;
        await stopping;
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEqual(0, answer.GetProperty("data").GetProperty("recordFacts").GetProperty("errors").GetArrayLength());
    }

    private sealed class Arrival : IStartupFilter
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Arrived => _arrived.Task;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, inner) =>
            {
                _arrived.TrySetResult();
                await inner(context);
            });
            next(app);
        };
    }
}
