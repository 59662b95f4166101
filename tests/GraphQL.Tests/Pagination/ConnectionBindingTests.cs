using System.Text.Json;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Pagination;
using Digital40.GraphQL.Tests.Binding;

namespace Digital40.GraphQL.Tests.Pagination;

/// <summary>Connections through the schema, as a client of Relay reads them.</summary>
public sealed class ConnectionBindingTests
{
    private const string Schema =
        """
        type Query {
          offices(first: Int, after: String, last: Int, before: String): OfficeConnection!
          newest(first: Int! = 2, after: String): OfficeConnection
        }
        type OfficeConnection { edges: [OfficeEdge!]! nodes: [Office!]! pageInfo: PageInfo! totalCount: Int! }
        type OfficeEdge { node: Office! cursor: String! }
        type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
        type Office { name: String! }
        """;

    private static readonly TestServer Server = new(Schema, typeof(Query)) { Services = new TestServices(new PagingOptions { MaxPageSize = 50 }) };

    [Fact]
    public async Task Pages_FollowTheCursors()
    {
        const string Query = "query($after: String) { offices(first: 2, after: $after) { totalCount nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        var first = Offices(await Server.AskAsync(Query, "{}"));
        var info = first.GetProperty("pageInfo");
        var end = info.GetProperty("endCursor").GetString();

        Assert.Equal(3, first.GetProperty("totalCount").GetInt32());
        Assert.Equal("""[{"name":"A"},{"name":"B"}]""", first.GetProperty("nodes").GetRawText());
        Assert.True(info.GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(end, first.GetProperty("edges")[1].GetProperty("cursor").GetString());

        var second = Offices(await Server.AskAsync(Query, $$"""{"after":"{{end}}"}"""));
        Assert.Equal("""[{"name":"C"}]""", second.GetProperty("nodes").GetRawText());
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Field_WithFewerArguments_HasTheirDefaults() =>
        Assert.Equal("""{"data":{"newest":{"nodes":[{"name":"C"},{"name":"B"}]}}}""", await Server.AskAsync("{ newest { nodes { name } } }"));

    [Theory]
    [InlineData("first: 51", "PAGE_SIZE_TOO_LARGE")]
    [InlineData("first: -1", "PAGE_SIZE_NEGATIVE")]
    [InlineData("first: 1, last: 1", "PAGE_DIRECTION_AMBIGUOUS")]
    [InlineData("after: \"AAAA\"", "CURSOR_INVALID")]
    [InlineData("before: \"\"", "CURSOR_INVALID")]
    public async Task Arguments_ThatMakeNoPage_AreAnErrorWithACode(string arguments, string code)
    {
        var response = await Server.AskAsync($"{{ offices({arguments}) {{ nodes {{ name }} }} }}");

        Assert.Contains($"\"code\":\"{code}\"", response, StringComparison.Ordinal);
        Assert.Contains("\"data\":null", response, StringComparison.Ordinal);
    }

    private static JsonElement Offices(string response) => JsonElement.Parse(response).GetProperty("data").GetProperty("offices");

    public sealed record Office(int Id, string Name);

    [QueryType]
    public static class Query
    {
        private static readonly Office[] All = [new(2, "B"), new(1, "A"), new(3, "C")];
        private static readonly Keyset<Office> ByName = Keyset<Office>.Ascending(office => office.Name).ThenAscending(office => office.Id);
        private static readonly Keyset<Office> ById = Keyset<Office>.Descending(office => office.Id);

        public static Task<Connection<Office>> GetOfficesAsync(PagingArguments paging, CancellationToken cancellationToken) =>
            All.AsQueryable().ToConnectionAsync(ByName, paging, cancellationToken: cancellationToken);

        public static Connection<Office> GetNewest(PagingArguments paging) => All.ToConnection(ById, paging);
    }
}
