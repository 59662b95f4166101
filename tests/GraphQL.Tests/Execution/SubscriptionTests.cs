using System.Runtime.CompilerServices;
using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Subscription_WithEvents_AnswersEachOfThem()
    {
        var server = new Server((builder, _) => builder.SetSource("ticks", context => Count(3, context.RequestAborted)));

        Assert.Equal(
            ["""{"data":{"t":1}}""", """{"data":{"t":2}}""", """{"data":{"t":3}}"""],
            await ReadAsync(await server.Executor.ExecuteAsync(Server.Request("subscription { t: ticks }"))));
    }

    [Fact]
    public async Task Subscription_WithResolver_GivesItTheEvent()
    {
        var server = new Server((builder, schema) => builder
            .SetSource("ticks", context => Count(2, context.RequestAborted))
            .SetResolver(schema.SubscriptionType!, "ticks", FieldResolver.Immediate(context => context.Parent<int>() * 10)));

        Assert.Equal(
            ["""{"data":{"ticks":10}}""", """{"data":{"ticks":20}}"""],
            await ReadAsync(await server.Executor.ExecuteAsync(Server.Request("subscription { ticks }"))));
    }

    [Fact]
    public async Task Subscription_WhoseSourceCannotBeOpened_IsAnError()
    {
        var server = new Server((builder, _) => builder.SetAsyncSource("ticks", async _ =>
        {
            await Task.Yield();
            throw new GraphQLException("closed today");
        }));

        Assert.Equal(
            """{"errors":[{"message":"closed today","locations":[{"line":1,"column":16}],"path":["ticks"]}]}""",
            await server.AskAsync("subscription { ticks }"));
    }

    [Fact]
    public async Task Subscription_WithoutSource_IsAnError()
    {
        Assert.Contains("Subscription field must return Async Iterable. Received: undefined.", await new Server().AskAsync("subscription { plain }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_WhoseSourceFails_EndsWithItsError()
    {
        var server = new Server((builder, _) => builder.SetSource("ticks", _ => Fail()));

        Assert.Equal(
            ["""{"data":{"ticks":1}}""", """{"errors":[{"message":"Unexpected execution error","locations":[{"line":1,"column":16}],"path":["ticks"]}]}"""],
            await ReadAsync(await server.Executor.ExecuteAsync(Server.Request("subscription { ticks }"))));
    }

    [Fact]
    public async Task Subscription_ThatIsLeft_ClosesItsSource()
    {
        var closed = new TaskCompletionSource();
        var server = new Server((builder, _) => builder.SetSource("ticks", context => Forever(closed, context.RequestAborted)));
        var result = await server.Executor.ExecuteAsync(Server.Request("subscription { ticks }"));

        await using (var events = ((ResponseStream)result).GetAsyncEnumerator())
        {
            Assert.True(await events.MoveNextAsync());
            events.Current.Dispose();
        }

        await closed.Task;
        result.Dispose();
    }

    [Fact]
    public async Task Subscription_ThatIsCancelledWhileItWaits_Ends()
    {
        using var end = new CancellationTokenSource();
        var closed = new TaskCompletionSource();
        var server = new Server((builder, _) => builder.SetSource("ticks", context => Forever(closed, default)));
        using var result = await server.Executor.ExecuteAsync(Server.Request("subscription { ticks }"));
        await using var events = ((ResponseStream)result).GetAsyncEnumerator(end.Token);
        Assert.True(await events.MoveNextAsync());

        var next = events.MoveNextAsync();
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        await closed.Task;
    }

    private static async Task<List<string>> ReadAsync(ExecutionResult result)
    {
        var responses = new List<string>();
        await foreach (var response in (ResponseStream)result)
        {
            responses.Add(Encoding.UTF8.GetString(response.Json.Span));
            response.Dispose();
        }

        return responses;
    }

    private static async IAsyncEnumerable<object?> Count(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return number;
        }
    }

    private static async IAsyncEnumerable<object?> Fail()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("secret");
    }

    private static async IAsyncEnumerable<object?> Forever(TaskCompletionSource closed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            yield return 1;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            closed.TrySetResult();
        }
    }
}
