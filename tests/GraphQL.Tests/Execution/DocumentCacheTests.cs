using System.Text;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    private static readonly ExecutableSchema Schema = JsonData.Schema("type Query { a: Int }");

    [Fact]
    public void Document_ThatWasKept_IsFoundByItsSource()
    {
        var cache = new DocumentCache(10, 10_000);
        var document = cache.Add(Make("{ a }"));

        Assert.Same(document, cache.Find("{ a }"u8));
        Assert.Null(cache.Find("{ a  }"u8));
        Assert.Same(document, cache.Add(Make("{ a }")));
    }

    [Fact]
    public void Cache_WithMoreDocumentsThanItHolds_KeepsThoseThatAreUsed()
    {
        var cache = new DocumentCache(10, 1_000_000);
        cache.Add(Make("{ a }"));
        for (var number = 0; number < 1_000; number++)
        {
            Assert.NotNull(cache.Find("{ a }"u8));
            cache.Add(Make($"{{ a{number}: a }}"));
            Assert.True(cache.Count <= 10);
        }

        Assert.NotNull(cache.Find("{ a }"u8));
        Assert.NotNull(cache.Find("{ a999: a }"u8));
        Assert.Null(cache.Find("{ a0: a }"u8));
    }

    [Fact]
    public void Cache_WithMoreBytesThanItHolds_LetsDocumentsGo()
    {
        var cache = new DocumentCache(1_000, 1_000);
        for (var number = 0; number < 100; number++)
        {
            cache.Add(Make($"{{ a{number}: a {new string(' ', 300)} }}"));
            Assert.True(cache.Bytes <= 1_000);
        }

        Assert.Equal(3, cache.Count);
        cache.Add(Make($"{{ a {new string(' ', 2_000)} }}"));
        Assert.Equal(3, cache.Count);
    }

    [Fact]
    public void Cache_UsedByManyThreads_StaysWithinItsBounds()
    {
        var cache = new DocumentCache(20, 10_000);
        Parallel.For(0, 5_000, number =>
        {
            var source = $"{{ a{number % 60}: a }}";
            Assert.Equal(source, Encoding.UTF8.GetString((cache.Find(Encoding.UTF8.GetBytes(source)) ?? cache.Add(Make(source))).Source));
        });

        Assert.InRange(cache.Count, 1, 20);
    }

    [Fact]
    public void Hash_OfSourcesThatDifferInOneByte_Differs()
    {
        var hash = new SourceHash();
        var hashes = new HashSet<int>();
        var source = new byte[100];
        for (var place = 0; place < source.Length; place++)
        {
            source[place]++;
            hashes.Add(hash.Of(source));
        }

        for (var length = 0; length < source.Length; length++)
        {
            hashes.Add(hash.Of(new byte[length]));
        }

        Assert.Equal(200, hashes.Count);
    }

    private static CachedDocument Make(string source) =>
        CachedDocument.Create(Schema, Encoding.UTF8.GetBytes(source), Parser.ParseDocument(source), null, null);
}
