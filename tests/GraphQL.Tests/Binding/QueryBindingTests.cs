using System.Collections.Immutable;
using System.Security.Claims;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>Which members answer which fields, and what their parameters take.</summary>
public sealed class QueryBindingTests
{
    private const string Schema =
        """
        type Query {
          plain: Int!
          later: String!
          valueLater: Int!
          version: String!
          renamed: Int
          offices: [Office!]!
          office(id: ID!): Office
          url: String!
          numbers: Numbers!
          struct: Point!
          kind: Kind!
          kinds: [Kind]!
          lastKind: Kind
          echo(text: String = "none", times: Int! = 1, kind: Kind, tags: [String!]): String!
          maybe(text: String): String!
          fallback(text: String): String!
          request: String!
          clock: Int!
          missing: Boolean!
          parents: [Parent!]!
        }
        type Office {
          id: ID!
          name: String!
          ipAddress: String
          parent: Office
          greeting(word: String!): String!
          shout: String!
          label(upper: Boolean! = false): String!
          kind: Kind!
          kinds: [Kind!]!
        }
        enum Kind { SMALL VERY_LARGE ODD }
        type Numbers { small: Int! wide: Float! exact: Float! text: ID! guid: ID! single: Float! }
        type Point { x: Int! y: Int! }
        type Parent { name: String! }
        """;

    private static readonly TestServer Server = new(Schema, typeof(Query), typeof(MoreQueries), typeof(OfficeResolvers))
    {
        Services = new TestServices(new Clock(7)),
        User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Anan")], "test")),
    };

    [Theory]
    [InlineData("{ plain later valueLater version renamed url }", """{"plain":1,"later":"later","valueLater":2,"version":"1.0","renamed":3,"url":"u"}""")]
    [InlineData("{ offices { id name ipAddress parent { name } } }",
        """{"offices":[{"id":"1","name":"A","ipAddress":"10.0.0.1","parent":null},{"id":"2","name":"B","ipAddress":null,"parent":{"name":"A"}}]}""")]
    [InlineData("{ office(id: 2) { greeting(word: \"Hello\") shout label a: label(upper: true) } }",
        """{"office":{"greeting":"Hello, B!","shout":"B!","label":"b","a":"B"}}""")]
    [InlineData("{ office(id: 3) { name } }", """{"office":null}""")]
    [InlineData("{ numbers { small wide exact text guid single } }",
        """{"numbers":{"small":7,"wide":9007199254740991,"exact":0.10,"text":"5","guid":"00000001-0000-0000-0000-000000000000","single":0.1}}""")]
    [InlineData("{ struct { x y } }", """{"struct":{"x":1,"y":2}}""")]
    [InlineData("{ kind kinds lastKind office(id: 1) { kind kinds } }",
        """{"kind":"VERY_LARGE","kinds":["SMALL",null],"lastKind":null,"office":{"kind":"ODD","kinds":["SMALL","VERY_LARGE"]}}""")]
    [InlineData("{ echo }", """{"echo":"none 1 - -"}""")]
    [InlineData("{ echo(text: null, times: 2, kind: ODD, tags: [\"a\", \"b\"]) }", """{"echo":" 2 Strange a,b"}""")]
    [InlineData("{ a: maybe b: maybe(text: null) c: maybe(text: \"x\") }", """{"a":"absent","b":"null","c":"x"}""")]
    [InlineData("{ a: fallback b: fallback(text: null) c: fallback(text: \"x\") }", """{"a":"default","b":"null","c":"x"}""")]
    [InlineData("{ r: request }", """{"r":"Query.request r Anan True"}""")]
    [InlineData("{ clock missing }", """{"clock":7,"missing":true}""")]
    [InlineData("{ parents { name } }", """{"parents":[{"name":"derived"},{"name":"base"}]}""")]
    public async Task Fields_AreAnsweredByTheirMembers(string query, string data) => Assert.Equal($"{{\"data\":{data}}}", await Server.AskAsync(query));

    [Fact]
    public async Task EnumValue_WithoutName_IsAnErrorOfItsField()
    {
        var server = new TestServer("type Query { kind: Kind } enum Kind { SMALL VERY_LARGE ODD }", typeof(UnknownKindQuery));

        var response = await server.AskAsync("{ kind }");

        Assert.Contains("Enum \\\"Kind\\\" cannot represent value: 99", response, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"kind\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolver_OfAnImmediateValue_DoesNotWait()
    {
        var task = Server.AskAsync("{ plain version offices { id name greeting(word: \"a\") } kind }");

        Assert.True(task.IsCompletedSuccessfully);
        await task;
    }

    [Fact]
    public async Task Service_ThatIsMissing_IsAMaskedError()
    {
        var server = new TestServer("type Query { clock: Int }", typeof(ClockQuery)) { Services = new TestServices() };

        var response = await server.AskAsync("{ clock }");

        Assert.Contains("\"data\":{\"clock\":null}", response, StringComparison.Ordinal);
        Assert.DoesNotContain("Clock", response, StringComparison.Ordinal);
    }

    public enum Kind
    {
        Small,
        VeryLarge,

        [GraphQLName("ODD")]
        Strange,

        [GraphQLIgnore]
        Hidden,
    }

    public sealed record Clock(int Hour);

    public record struct Point(int X, int Y);

    public sealed record Numbers(short Small, long Wide, decimal Exact, int Text, Guid Guid, float Single);

    public sealed record Office(int Id, string Name, string? IPAddress, Office? Parent)
    {
        public Kind Kind { get; } = Kind.Strange;

        public IReadOnlyList<Kind> Kinds { get; } = [Kind.Small, Kind.VeryLarge];

        public string GetGreeting(string word) => $"{word}, {Name}!";

        public Task<string> GetShoutAsync() => Task.FromResult(Name + "?");
    }

    public class Parent
    {
        public virtual string Name => "base";
    }

    public sealed class Derived : Parent
    {
        public override string Name => "derived";
    }

    [QueryType]
    public static class Query
    {
        private static readonly Office A = new(1, "A", "10.0.0.1", null);
        private static readonly Office B = new(2, "B", null, A);

        public static string Version => "1.0";

        public static int Plain() => 1;

        public static async Task<string> GetLaterAsync()
        {
            await Task.Yield();
            return "later";
        }

        public static ValueTask<int> ValueLaterAsync() => new(2);

        [GraphQLName("renamed")]
        public static int? SomethingElse() => 3;

        [GraphQLIgnore]
        public static int Ignored() => 4;

        public static IEnumerable<Office> GetOffices() => [A, B];

        public static ValueTask<Office?> GetOfficeAsync(int id, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(id == 1 ? A : id == 2 ? B : null);
        }

        public static string GetURL() => "u";
    }

    [QueryType]
    public static class MoreQueries
    {
        public static Numbers GetNumbers() => new(7, 9007199254740991, 0.10m, 5, new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0.1f);

        public static Point GetStruct() => new(1, 2);

        public static Kind GetKind() => Kind.VeryLarge;

        public static async Task<ImmutableArray<Kind?>> GetKindsAsync()
        {
            await Task.Yield();
            return [Kind.Small, null];
        }

        public static Kind? GetLastKind() => null;

        public static string Echo(string? text, int times, Kind? kind, List<string>? tags) =>
            $"{text} {times} {kind?.ToString() ?? "-"} {(tags is null ? "-" : string.Join(',', tags))}";

        public static string Maybe(Optional<string?> text) => text.HasValue ? text.Value ?? "null" : "absent";

        public static string Fallback(string? text = "default") => text ?? "null";

        public static string GetRequest(IResolverContext context, ClaimsPrincipal user, IServiceProvider services) =>
            $"{context.ObjectType}.{context.Field.Name} {context.ResponseName} {user.Identity?.Name} {services.GetService(typeof(Clock)) is Clock}";

        public static int GetClock(Clock clock) => clock.Hour;

        [GraphQLName("missing")]
        public static bool Missing([Service] Random? random) => random is null;

        public static Parent[] GetParents() => [new Derived(), new Parent()];
    }

    [ObjectType<Office>]
    public static class OfficeResolvers
    {
        public static string GetShout([Parent] Office office) => office.Name + "!";

        public static string GetLabel([Parent] Office office, bool upper) => upper ? office.Name : office.Name.ToLowerInvariant();
    }

    [QueryType]
    public static class UnknownKindQuery
    {
        public static Kind? GetKind() => (Kind)99;
    }

    [QueryType]
    public static class ClockQuery
    {
        public static int? GetClock(Clock clock) => clock.Hour;
    }
}
