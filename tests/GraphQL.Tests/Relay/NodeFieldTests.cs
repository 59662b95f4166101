using Digital40.GraphQL.Binding;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Tests.Binding;

namespace Digital40.GraphQL.Tests.Relay;

/// <summary>Node ids go out opaque, and come back by <c>node</c>, <c>nodes</c> and arguments.</summary>
public sealed class NodeFieldTests
{
    private const string Schema =
        """
        type Query {
          node(id: ID!): Node
          nodes(ids: [ID!]!): [Node]!
          first: Office!
          rename(id: ID!): String
          any(id: ID!): String
          plain(id: ID!): Int
        }
        interface Node { id: ID! }
        type Office implements Node { id: ID! name: String! parentId: ID ownerId: ID! }
        type Person implements Node { id: ID! name: String! }
        """;

    private static readonly string Office7 = new NodeId("Office", "7").ToString();
    private static readonly string Anan = new NodeId("Person", "00000001-0000-0000-0000-000000000000").ToString();

    private readonly Calls _calls = new();

    [Fact]
    public async Task Ids_GoOutWithTheirType() => Assert.Equal(
        $"{{\"data\":{{\"first\":{{\"id\":\"{Office7}\",\"parentId\":\"{new NodeId("Office", "6")}\",\"ownerId\":\"{Anan}\"}}}}}}",
        await Server().AskAsync("{ first { id parentId ownerId } }"));

    [Fact]
    public async Task Node_OfAnId_IsFoundByItsType()
    {
        Assert.Equal(Found(Office7, "Office 7"), await Node(Office7));
        Assert.Equal(Found(Anan, "Person"), await Node(Anan));
    }

    [Theory]
    [InlineData("Office", "404")]
    [InlineData("Secret", "1")]
    [InlineData("Query", "1")]
    [InlineData("Node", "1")]
    public async Task Node_ThatIsUnknown_IsNull(string type, string key) =>
        Assert.Equal("""{"data":{"node":null}}""", await Node(new NodeId(type, key).ToString()));

    [Theory]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("T2ZmaWNlOjc=")]
    [InlineData("T2ZmaWNlOnNlY3JldA")]
    [InlineData("T2ZmaWNlOiA3")]
    public async Task Id_ThatIsForged_IsRefusedWithoutAnEcho(string id)
    {
        var response = await Node(id);

        Assert.Contains("\"message\":\"The id is not valid.\"", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"ID_INVALID\"", response, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"node\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_AreFetchedTogether_AndFailAlone()
    {
        var ids = $"\"{new NodeId("Office", "1")}\", \"bad\", \"{new NodeId("Office", "2")}\", \"{Anan}\", \"{new NodeId("Office", "404")}\"";

        var response = await Server().AskAsync($"{{ nodes(ids: [{ids}]) {{ ... on Office {{ name }} ... on Person {{ name }} }} }}");

        Assert.Contains("""{"nodes":[{"name":"Office 1"},null,{"name":"Office 2"},{"name":"Person"},null]}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"nodes\",1]", response, StringComparison.Ordinal);
        Assert.Equal(["1,2,404"], _calls.Made);
    }

    [Fact]
    public async Task Argument_WithNodeId_TakesTheKeyOfItsType()
    {
        Assert.Equal("""{"data":{"rename":"7","any":"Office/7","plain":7}}""", await Server().AskAsync($"{{ rename(id: \"{Office7}\") any(id: \"{Office7}\") plain(id: 7) }}"));
        Assert.Contains("ID_WRONG_TYPE", await Server().AskAsync($"{{ rename(id: \"{Anan}\") }}"), StringComparison.Ordinal);
        Assert.Contains("ID_INVALID", await Server().AskAsync("{ plain(id: \"x\") }"), StringComparison.Ordinal);
    }

    private static string Found(string id, string name) => $"{{\"data\":{{\"node\":{{\"id\":\"{id}\",\"name\":\"{name}\"}}}}}}";

    private Task<string> Node(string id) => Server().AskAsync("query($id: ID!) { node(id: $id) { id ... on Office { name } ... on Person { name } } }", $$"""{"id":"{{id}}"}""");

    private TestServer Server() => new(Schema, typeof(Query), typeof(OfficeResolvers), typeof(PersonResolvers)) { Services = new TestServices(_calls) };

    public sealed class Calls
    {
        public List<string> Made { get; } = [];
    }

    public sealed record Office(int Id, [property: ID] int? ParentId, [property: ID<Person>] Guid OwnerId)
    {
        public string Name => FormattableString.Invariant($"Office {Id}");
    }

    public sealed record Person(Guid Id, string Name);

    public sealed class OfficeById(IBatchDispatcher batches, Calls calls) : BatchDataLoader<int, Office>(batches)
    {
        protected override async Task<IReadOnlyDictionary<int, Office>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            calls.Made.Add(string.Join(',', keys));
            await Task.Yield();
            return keys.Where(key => key != 404).ToDictionary(key => key, Query.At);
        }
    }

    [ObjectType<Office>]
    public static class OfficeResolvers
    {
        [NodeResolver]
        public static Task<Office?> FindAsync(int id, OfficeById offices, CancellationToken cancellationToken) => offices.LoadAsync(id, cancellationToken);
    }

    [ObjectType<Person>]
    public static class PersonResolvers
    {
        [NodeResolver]
        public static Person? Find(Guid id) => new(id, "Person");
    }

    [QueryType]
    public static class Query
    {
        [GraphQLIgnore]
        public static Office At(int id) => new(id, id - 1, new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        public static Office GetFirst() => At(7);

        public static string? Rename([ID<Office>] string id) => id;

        public static string? Any(NodeId id) => $"{id.TypeName}/{id.Key}";

        public static int? Plain(int id) => id;
    }
}
