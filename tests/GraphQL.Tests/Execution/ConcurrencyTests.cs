using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Siblings_ThatWait_RunTogether()
    {
        // Each of the two resolvers needs the other to have begun.
        var first = new TaskCompletionSource();
        var second = new TaskCompletionSource();
        var server = new Server((builder, schema) => builder
            .SetResolver(schema.QueryType!, "value", Async(() => first.SetResult(), second.Task, "a"))
            .SetResolver(schema.QueryType!, "other", Async(() => second.SetResult(), first.Task, "b")));

        Assert.Equal("""{"data":{"value":"a","other":"b"}}""", await server.AskAsync("{ value other }"));
    }

    [Fact]
    public async Task Mutations_RunOneAfterTheOther()
    {
        var log = new List<string>();
        var server = new Server((builder, schema) => builder
            .SetResolver(schema.MutationType!, "value", FieldResolver.Async(async _ =>
            {
                log.Add("a begins");
                await Task.Yield();
                log.Add("a ends");
                return "a";
            }))
            .SetResolver(schema.MutationType!, "other", FieldResolver.Immediate(_ =>
            {
                log.Add("b");
                return "b";
            })));

        Assert.Equal("""{"data":{"value":"a","other":"b","again":"a"}}""", await server.AskAsync("mutation { value other again: value }"));
        Assert.Equal(["a begins", "a ends", "b", "a begins", "a ends"], log);
    }

    [Fact]
    public async Task Mutation_AfterOneThatMakesEverythingNull_DoesNotRun()
    {
        var ran = false;
        var server = new Server((builder, schema) => builder.SetResolver(schema.MutationType!, "other", FieldResolver.Immediate(_ => ran = true)));

        Assert.EndsWith("\"data\":null}", await server.AskAsync("mutation { required other }"), StringComparison.Ordinal);
        Assert.False(ran);
    }

    [Fact]
    public async Task Execution_BeyondItsTime_IsAnsweredWithoutIt()
    {
        var time = new ManualTime();
        var begun = new TaskCompletionSource();
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(async context =>
            {
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return null;
            })),
            options => options.TimeProvider = time);

        var answer = server.AskAsync("{ value other }");
        await begun.Task;
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(answer.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Contains("EXECUTION_TIMEOUT", await answer, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync("{ value }"));
    }

    [Fact]
    public async Task Execution_ThatListensToNobody_IsAnsweredInTime()
    {
        var time = new ManualTime();
        var never = new TaskCompletionSource<object?>();
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(_ => new(never.Task))),
            options => options.TimeProvider = time);

        var answer = server.AskAsync("{ other }");
        time.Advance(TimeSpan.FromSeconds(31));

        Assert.Contains("EXECUTION_TIMEOUT", await answer, StringComparison.Ordinal);
        never.SetException(new InvalidOperationException("nobody waits for it"));
    }

    [Fact]
    public async Task Client_ThatGoes_EndsTheExecution()
    {
        using var gone = new CancellationTokenSource();
        var server = new Server((builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return null;
        })));

        var answer = server.AskAsync("{ other }", cancellationToken: gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task Client_ThatGoesWhileResolversAnswerAtOnce_LeavesItsPlace()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "list", FieldResolver.Immediate(_ => Enumerable.Repeat("", 5_000))),
            options => (options.MaxConcurrentExecutions, options.MaxQueuedExecutions) = (1, 0));
        await server.AskAsync("{ list { value } }");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.AskAsync("{ list { value } }", cancellationToken: gone.Token));

        Assert.Equal("""{"data":{"value":"v"}}""", await server.AskAsync("{ value }"));
    }

    [Fact]
    public async Task Requests_BeyondTheirPlaces_WaitInTurnAndThenAreRefused()
    {
        var open = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(_ => new(open.Task))),
            options => (options.MaxConcurrentExecutions, options.MaxQueuedExecutions) = (1, 1));
        await server.AskAsync("{ value }");

        var running = server.AskAsync("{ other }");
        var waiting = server.AskAsync("{ value }");
        var refused = await server.AskAsync("{ value }");
        Assert.False(waiting.IsCompleted);
        open.SetResult("o");

        Assert.Contains("SERVER_BUSY", refused, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"other":"o"}}""", await running);
        Assert.Equal("""{"data":{"value":"v"}}""", await waiting);
    }

    [Fact]
    public async Task Request_ThatGivesUpWaiting_FreesItsPlaceInTheQueue()
    {
        using var gone = new CancellationTokenSource();
        var open = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = new Server(
            (builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(_ => new(open.Task))),
            options => (options.MaxConcurrentExecutions, options.MaxQueuedExecutions) = (1, 1));
        var running = server.AskAsync("{ other }");
        var givesUp = server.AskAsync("{ value }", cancellationToken: gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givesUp);

        var waiting = server.AskAsync("{ value }");
        open.SetResult(null);

        Assert.Equal("""{"data":{"value":"v"}}""", await waiting);
        await running;
    }

    [Fact]
    public async Task Executions_OneAfterTheOther_KnowNothingOfEachOther()
    {
        var server = new Server((builder, schema) => builder.SetResolver(schema.QueryType!, "other", FieldResolver.Async(async context =>
        {
            await Task.Yield();
            var seen = context.ContextData.TryGetValue("seen", out _);
            context.ContextData["seen"] = true;
            context.State<List<int>>().Add(1);
            return $"{seen} {context.State<List<int>>().Count}";
        })));

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal("""{"data":{"other":"False 1"}}""", await server.AskAsync("{ other }"));
        }
    }

    [Fact]
    public async Task Requests_OfManyThreads_AreAnsweredRightly()
    {
        var server = new Server((builder, schema) => builder
            .SetResolver(schema.QueryType!, "item", FieldResolver.Async(async context =>
            {
                await Task.Yield();
                return context.ArgumentValue("first")?.ToString();
            }))
            .SetResolver(schema.QueryType!, "nested", FieldResolver.Immediate(_ => "")));

        await Parallel.ForAsync(0, 500, async (number, stop) =>
        {
            var first = number % 50;
            var answer = await server.AskAsync($"query ($first: Int) {{ item(first: $first) nested {{ n{number % 7}: item(first: {first}) }} }}", variables: $$"""{"first":{{first}}}""", cancellationToken: stop);
            Assert.Equal($"{{\"data\":{{\"item\":\"{first}\",\"nested\":{{\"n{number % 7}\":\"{first}\"}}}}}}", answer);
        });
    }

    private static FieldResolver Async(Action begin, Task until, string value) => FieldResolver.Async(async _ =>
    {
        begin();
        await until;
        return value;
    });
}
