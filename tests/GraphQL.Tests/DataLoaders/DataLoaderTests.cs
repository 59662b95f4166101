using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;

namespace Digital40.GraphQL.Tests.DataLoaders;

/// <summary>How loaders gather keys, without an execution around them.</summary>
public sealed class DataLoaderTests
{
    private readonly ManualDispatcher _batches = new();

    [Fact]
    public async Task Keys_AskedForBeforeTheFetch_AreFetchedAtOnce()
    {
        var loader = new Squares(_batches);
        var first = loader.LoadAsync(2);
        var second = loader.LoadAsync(3);
        var again = loader.LoadAsync(2);

        Assert.False(first.IsCompleted);
        await _batches.RunAsync();

        Assert.Equal(4, await first);
        Assert.Equal(9, await second);
        Assert.Same(first, again);
        Assert.Equal([[2, 3]], loader.Batches);
    }

    [Fact]
    public async Task Key_FetchedBefore_IsNotFetchedAgain()
    {
        var loader = new Squares(_batches);
        _ = loader.LoadAsync(2);
        await _batches.RunAsync();

        Assert.Equal(4, await loader.LoadAsync(2));
        Assert.Equal(0, _batches.Count);

        loader.Remove(2);
        _ = loader.LoadAsync(2);
        await _batches.RunAsync();
        Assert.Equal([[2], [2]], loader.Batches);
    }

    [Fact]
    public async Task Value_SetBefore_IsNotFetched()
    {
        var loader = new Squares(_batches);
        loader.Set(2, 5);

        Assert.Equal(5, await loader.LoadAsync(2));
        Assert.Empty(loader.Batches);
    }

    [Fact]
    public async Task Keys_BeyondTheLimit_MakeAnotherBatch()
    {
        var loader = new Squares(_batches, new DataLoaderOptions { MaxBatchSize = 2 });
        var all = loader.LoadAsync([1, 2, 3, 4, 5]);
        await _batches.RunAsync();

        Assert.Equal([1, 4, 9, 16, 25], await all);
        Assert.Equal([[1, 2], [3, 4], [5]], loader.Batches);
    }

    [Fact]
    public async Task Key_WithoutValue_IsTheDefault()
    {
        var loader = new Squares(_batches);
        var none = loader.LoadAsync(-1);
        await _batches.RunAsync();

        Assert.Equal(0, await none);
    }

    [Fact]
    public async Task Batch_ThatThrows_FailsItsKeysAlone()
    {
        var loader = new Squares(_batches, new DataLoaderOptions { MaxBatchSize = 1 });
        var bad = loader.LoadAsync(13);
        var good = loader.LoadAsync(2);
        await _batches.RunAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => bad);
        Assert.Equal(4, await good);
    }

    [Fact]
    public async Task Key_WithAnErrorOfItsOwn_LeavesTheOthers()
    {
        var loader = new OneByOne(_batches);
        var bad = loader.LoadAsync("bad");
        var good = loader.LoadAsync("good");
        await _batches.RunAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        Assert.Equal("good!", await good);
    }

    [Fact]
    public async Task Groups_OfKeysWithoutValues_AreEmpty()
    {
        var loader = new Divisors(_batches);
        var six = loader.LoadAsync(6);
        var none = loader.LoadAsync(0);
        await _batches.RunAsync();

        var divisors = await six;
        Assert.Equal([1, 2, 3, 6], divisors);
        Assert.Empty(await none);
    }

    [Fact]
    public async Task Fetch_OfACancelledRequest_CancelsItsKeys()
    {
        var loader = new OneByOne(_batches);
        var task = loader.LoadAsync("x");
        await _batches.RunAsync(cancellationToken: new CancellationToken(canceled: true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync("y", new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Waiting_GoesOnWithinComplete()
    {
        // xunit's context would have continuations run elsewhere; a server has none.
        SynchronizationContext.SetSynchronizationContext(null);
        var loader = new Squares(_batches);
        var wentOn = false;
        async Task WaitAsync()
        {
            await loader.LoadAsync(2).ConfigureAwait(false);
            wentOn = true;
        }

        var waiting = WaitAsync();
        await _batches.RunAsync(beforeReturn: () => Assert.True(wentOn));
        await waiting;
    }

    [Fact]
    public void BatchSize_BelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new DataLoaderOptions { MaxBatchSize = 0 });

    private sealed class Squares(IBatchDispatcher batches, DataLoaderOptions? options = null) : BatchDataLoader<int, int>(batches, options)
    {
        public List<int[]> Batches { get; } = [];

        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Batches.Add([.. keys]);
            return keys.Contains(13)
                ? throw new TimeoutException()
                : Task.FromResult<IReadOnlyDictionary<int, int>>(keys.Where(key => key > 0).ToDictionary(key => key, key => key * key));
        }
    }

    private sealed class OneByOne(IBatchDispatcher batches) : CacheDataLoader<string, string>(batches)
    {
        protected override Task<string?> LoadSingleAsync(string key, CancellationToken cancellationToken) =>
            key == "bad" ? throw new InvalidOperationException() : Task.FromResult<string?>(key + "!");
    }

    private sealed class Divisors(IBatchDispatcher batches) : GroupedDataLoader<int, int>(batches)
    {
        protected override Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult(keys
                .SelectMany(key => Enumerable.Range(1, key).Where(divisor => key % divisor == 0).Select(divisor => (key, divisor)))
                .ToLookup(pair => pair.key, pair => pair.divisor));
    }

    private sealed class ManualDispatcher : IBatchDispatcher
    {
        private readonly List<IBatch> _scheduled = [];

        public int Count => _scheduled.Count;

        public void Schedule(IBatch batch) => _scheduled.Add(batch);

        public async Task RunAsync(Action? beforeReturn = null, CancellationToken cancellationToken = default)
        {
            foreach (var batch in _scheduled.ToList())
            {
                Exception? thrown = null;
                try
                {
                    await batch.FetchAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }

                batch.Complete(thrown);
            }

            _scheduled.Clear();
            beforeReturn?.Invoke();
        }
    }
}
