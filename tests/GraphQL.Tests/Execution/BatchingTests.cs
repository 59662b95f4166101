using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class BatchingTests
{
    [Fact]
    public async Task Keys_OfAllThatWait_AreFetchedAtOnce()
    {
        var loader = new Loader();
        var server = Make(loader);

        Assert.Equal(
            """{"data":{"list":[{"value":"<a>"},{"value":"<b>"},{"value":"<c>"}],"value":"<root>"}}""",
            await server.AskAsync("{ list { value } value }"));
        Assert.Equal(["a b c root"], loader.Fetched);
    }

    [Fact]
    public async Task Keys_OfTheNextLevel_AreFetchedAtOnceToo()
    {
        var loader = new Loader();
        var server = Make(loader);

        Assert.Equal(
            """{"data":{"list":[{"nested":{"value":"<a!>"}},{"nested":{"value":"<b!>"}},{"nested":{"value":"<c!>"}}]}}""",
            await server.AskAsync("{ list { nested { value } } }"));
        Assert.Equal(["a b c", "a! b! c!"], loader.Fetched);
    }

    [Fact]
    public async Task Batch_ThatFails_FailsForAllThatWait()
    {
        var server = Make(new Loader { Failure = new InvalidOperationException("down") });

        Assert.EndsWith("""data":{"list":[{"value":null},{"value":null},{"value":null}]}}""", await server.AskAsync("{ list { value } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_AskedForOnAnotherThread_AreFetched()
    {
        var loader = new Loader();
        var server = new Server((builder, schema) => builder.SetResolver(schema.QueryType!, "value", FieldResolver.Async(async context =>
        {
            await Task.Run(() => { });
            return await loader.LoadAsync(context.Batches, "late");
        })));

        Assert.Equal("""{"data":{"value":"<late>"}}""", await server.AskAsync("{ value }"));
    }

    private static Server Make(Loader loader) => new((builder, schema) => builder
        .SetResolver(schema.QueryType!, "list", FieldResolver.Immediate(_ => Keys))
        .SetResolver(schema.QueryType!, "nested", FieldResolver.Async(async context =>
        {
            await loader.LoadAsync(context.Batches, context.Parent<string>());
            return context.Parent<string>() + "!";
        }))
        .SetResolver(schema.QueryType!, "value", FieldResolver.Async(async context =>
            await loader.LoadAsync(context.Batches, context.ParentObject as string ?? "root"))));

    private static readonly string[] Keys = ["a", "b", "c"];

    private sealed class Loader
    {
        private readonly Lock _gate = new();
        private Batch? _open;

        public List<string> Fetched { get; } = [];

        public Exception? Failure { get; init; }

        public Task<string> LoadAsync(IBatchDispatcher dispatcher, string key)
        {
            lock (_gate)
            {
                if (_open is null)
                {
                    _open = new Batch(this);
                    dispatcher.Schedule(_open);
                }

                return _open.Add(key);
            }
        }

        private sealed class Batch(Loader loader) : IBatch
        {
            private readonly List<(string Key, TaskCompletionSource<string> Waiting)> _keys = [];

            public Task<string> Add(string key)
            {
                _keys.Add((key, new TaskCompletionSource<string>()));
                return _keys[^1].Waiting.Task;
            }

            public async ValueTask FetchAsync(CancellationToken cancellationToken)
            {
                lock (loader._gate)
                {
                    loader._open = null;
                    loader.Fetched.Add(string.Join(' ', _keys.Select(entry => entry.Key)));
                }

                await Task.Yield();
                if (loader.Failure is { } failure)
                {
                    throw failure;
                }
            }

            public void Complete(Exception? exception)
            {
                foreach (var (key, waiting) in _keys)
                {
                    _ = exception is null ? waiting.TrySetResult($"<{key}>") : waiting.TrySetException(exception);
                }
            }
        }
    }
}
