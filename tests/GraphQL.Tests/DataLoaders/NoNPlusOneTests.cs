using Digital40.GraphQL.Binding;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Tests.Binding;

namespace Digital40.GraphQL.Tests.DataLoaders;

/// <summary>However many objects a query visits, each level asks its source once.</summary>
public sealed class NoNPlusOneTests
{
    private const string Schema =
        """
        type Query { provinces: [Province!]! province(id: Int!): Province failing: [Failing!]! tick: Int! }
        type Subscription { ticks: Tick! }
        type Tick { province: Province }
        type Province { id: Int! name: String! districts: [District!]! }
        type District { id: Int! name: String! province: Province! offices: [Office!]! }
        type Office { id: Int! district: District! }
        type Failing { value: Int }
        """;

    private readonly Calls _calls = new();

    [Fact]
    public async Task NestedLists_AskEachSourceOncePerLevel()
    {
        var server = Server();

        var response = await server.AskAsync("{ provinces { name districts { name province { name } offices { id district { name province { name } } } } } }");

        Assert.DoesNotContain("errors", response, StringComparison.Ordinal);
        Assert.Equal(
            [
                "districts of 1,2,3",
                "provinces 1,2,3",
                "offices of 11,12,21,22,31,32",
                "district 11,12,21,22,31,32",
            ],
            _calls.Made);
    }

    [Fact]
    public async Task Aliases_OfTheSameKey_AreFetchedOnce()
    {
        await Server().AskAsync("{ a: province(id: 1) { name } b: province(id: 1) { name } c: province(id: 2) { name } }");

        Assert.Equal(["provinces 1,2"], _calls.Made);
    }

    [Fact]
    public async Task Requests_DoNotShareWhatWasFetched()
    {
        var server = Server();
        await server.AskAsync("{ province(id: 1) { name } }");
        await server.AskAsync("{ province(id: 1) { name } }");

        Assert.Equal(["provinces 1", "provinces 1"], _calls.Made);
    }

    [Fact]
    public async Task Events_DoNotShareWhatWasFetched()
    {
        var responses = await Server().SubscribeAsync("subscription { ticks { province { name } } }");

        Assert.Equal(2, responses.Count);
        Assert.Equal(["provinces 1", "provinces 1"], _calls.Made);
    }

    [Fact]
    public async Task Keys_BeyondTheLimit_AreFetchedInSeveralBatches()
    {
        await Server(new DataLoaderOptions { MaxBatchSize = 2 }).AskAsync("{ provinces { districts { name } } }");

        Assert.Equal(["districts of 1,2", "districts of 3"], _calls.Made);
    }

    [Fact]
    public async Task Key_ThatFails_LeavesTheOthers()
    {
        var response = await Server().AskAsync("{ failing { value } }");

        Assert.Contains("""{"failing":[{"value":1},{"value":null},{"value":3}]}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"failing\",1,\"value\"]", response, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
    }

    private TestServer Server(DataLoaderOptions? options = null) =>
        new(Schema, typeof(Query), typeof(Subscription), typeof(ProvinceResolvers), typeof(DistrictResolvers), typeof(OfficeResolvers), typeof(TickResolvers), typeof(FailingResolvers), typeof(ProvinceById))
        {
            Services = options is null ? new TestServices(_calls) : new TestServices(_calls, options),
        };

    public sealed class Calls
    {
        public List<string> Made { get; } = [];

        public void Add(string what, IReadOnlyList<int> keys) => Made.Add($"{what} {string.Join(',', keys.Order())}");
    }

    public sealed record Province(int Id)
    {
        public string Name => FormattableString.Invariant($"P{Id}");
    }

    public sealed record District(int Id)
    {
        public string Name => FormattableString.Invariant($"D{Id}");
    }

    public sealed record Office(int Id);

    public sealed record Tick(int ProvinceId);

    public sealed record Failing(int Key);

    public interface IProvinceById : IDataLoader<int, Province>;

    public sealed class ProvinceById(IBatchDispatcher batches, DataLoaderOptions options, Calls calls) : BatchDataLoader<int, Province>(batches, options), IProvinceById
    {
        protected override async Task<IReadOnlyDictionary<int, Province>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Add("provinces", keys);
            await Task.Yield();
            return keys.ToDictionary(key => key, key => new Province(key));
        }
    }

    public sealed class DistrictById(IBatchDispatcher batches, DataLoaderOptions options, Calls calls) : BatchDataLoader<int, District>(batches, options)
    {
        protected override async Task<IReadOnlyDictionary<int, District>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Add("district", keys);
            await Task.Yield();
            return keys.ToDictionary(key => key, key => new District(key));
        }
    }

    public sealed class DistrictsOfProvince(IBatchDispatcher batches, DataLoaderOptions options, Calls calls) : GroupedDataLoader<int, District>(batches, options)
    {
        protected override async Task<ILookup<int, District>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Add("districts of", keys);
            await Task.Yield();
            return keys.SelectMany(key => new[] { (key, 1), (key, 2) }).ToLookup(pair => pair.key, pair => new District((pair.key * 10) + pair.Item2));
        }
    }

    public sealed class OfficesOfDistrict(IBatchDispatcher batches, DataLoaderOptions options, Calls calls) : GroupedDataLoader<int, Office>(batches, options)
    {
        protected override Task<ILookup<int, Office>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Add("offices of", keys);
            return Task.FromResult(keys.ToLookup(key => key, key => new Office(key * 10)));
        }
    }

    public sealed class Values(IBatchDispatcher batches) : CacheDataLoader<int, int?>(batches)
    {
        protected override Task<int?> LoadSingleAsync(int key, CancellationToken cancellationToken) =>
            key == 2 ? throw new InvalidOperationException("secret") : Task.FromResult<int?>(key);
    }

    [QueryType]
    public static class Query
    {
        public static IReadOnlyList<Province> GetProvinces() => [new(1), new(2), new(3)];

        public static Task<Province?> GetProvinceAsync(int id, IProvinceById provinces, CancellationToken cancellationToken) => provinces.LoadAsync(id, cancellationToken);

        public static IEnumerable<Failing> GetFailing() => [new(1), new(2), new(3)];

        public static int GetTick() => 1;
    }

    [SubscriptionType]
    public static class Subscription
    {
        public static async IAsyncEnumerable<Tick> GetTicks()
        {
            await Task.Yield();
            yield return new Tick(1);
            yield return new Tick(1);
        }
    }

    [ObjectType<Tick>]
    public static class TickResolvers
    {
        public static Task<Province?> GetProvinceAsync([Parent] Tick tick, ProvinceById provinces) => provinces.LoadAsync(tick.ProvinceId);
    }

    [ObjectType<Province>]
    public static class ProvinceResolvers
    {
        public static Task<District[]> GetDistrictsAsync([Parent] Province province, DistrictsOfProvince districts) => districts.LoadAsync(province.Id);
    }

    [ObjectType<District>]
    public static class DistrictResolvers
    {
        public static async Task<Province> GetProvinceAsync([Parent] District district, ProvinceById provinces) =>
            await provinces.LoadAsync(district.Id / 10) ?? throw new InvalidOperationException();

        public static Task<Office[]> GetOfficesAsync([Parent] District district, OfficesOfDistrict offices) => offices.LoadAsync(district.Id);
    }

    [ObjectType<Office>]
    public static class OfficeResolvers
    {
        public static async Task<District> GetDistrictAsync([Parent] Office office, DistrictById districts) =>
            await districts.LoadAsync(office.Id / 10) ?? throw new InvalidOperationException();
    }

    [ObjectType<Failing>]
    public static class FailingResolvers
    {
        public static Task<int?> GetValueAsync([Parent] Failing failing, Values values) => values.LoadAsync(failing.Key);
    }
}
