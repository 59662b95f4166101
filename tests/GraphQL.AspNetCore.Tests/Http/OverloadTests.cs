using System.Net;

namespace Digital40.GraphQL.AspNetCore.Tests.Http;

/// <summary>A server with all it can do says so, and goes on.</summary>
public sealed class OverloadTests
{
    [Fact]
    public async Task Queue_Full_Is503WithRetryAfter()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyRequestOptions(options =>
        {
            options.MaxConcurrentExecutions = 1;
            options.MaxQueuedExecutions = 0;
        }));
        using var leave = new CancellationTokenSource();
        var waiting = server.Client.SendAsync(Wait(), leave.Token);
        await server.Calls.UntilAsync(calls => calls.Opened == 1);

        var refused = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await server.Calls.UntilAsync(calls => calls.Closed == 1);
    }

    [Fact]
    public async Task Execution_BeyondItsTime_EndsAndIsAnswered()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        var response = await server.Client.SendAsync(Wait());

        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Contains("EXECUTION_TIMEOUT", text, StringComparison.Ordinal);
        Assert.Equal(1, server.Calls.Closed);
        await server.AssertStillAnswersAsync();
    }

    private static HttpRequestMessage Wait() =>
        new(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ wait }"}""", System.Text.Encoding.UTF8, "application/json") };
}
