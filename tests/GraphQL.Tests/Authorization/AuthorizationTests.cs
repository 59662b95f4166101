using System.Security.Claims;
using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.DataLoaders;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Relay;
using Digital40.GraphQL.Tests.Binding;

namespace Digital40.GraphQL.Tests.Authorization;

/// <summary>What is guarded stays so by whatever way it is asked for, and its resolver does not even run.</summary>
public sealed class AuthorizationTests
{
    private const string Schema =
        """
        type Query {
          open: String!
          guarded: String
          property: String
          policy: String
          editors: String
          both: String
          classGuarded: String
          welcome: String
          secret: Secret
          secrets: [Secret!]
          mine: Mine
          lazySecret: Secret
          found: [Found]!
          strict: [Found!]
          one: Found
          nested: [[Found]]
          node(id: ID!): Node
          nodes(ids: [ID!]!): [Node]!
          person: Person!
        }
        type Mutation { change: String }
        type Subscription { events: String secretEvents: Found shouts: String }
        interface Node { id: ID! }
        type Secret implements Node { id: ID! text: String! }
        type Mine { open: String hidden: String }
        type Person { name: String! salary: Int }
        type Guest implements Node { id: ID! }
        union Found = Secret | Person
        """;

    private readonly Log _log = new();

    [Theory]
    [InlineData("{ guarded }", "guarded")]
    [InlineData("{ property }", "property")]
    [InlineData("{ policy }", "policy")]
    [InlineData("{ editors }", "editors")]
    [InlineData("{ both }", "both")]
    [InlineData("{ classGuarded }", "classGuarded")]
    [InlineData("{ secret { text } }", "secret")]
    [InlineData("{ secret { __typename } }", "secret")]
    [InlineData("{ lazySecret { __typename } }", "lazySecret")]
    [InlineData("{ secrets { id } }", "secrets")]
    [InlineData("{ one { __typename } }", "one")]
    [InlineData("{ a: one { ... on Secret { text } } }", "a")]
    [InlineData("{ node(id: \"U2VjcmV0OjE\") { __typename } }", "node")]
    [InlineData("{ node(id: \"U2VjcmV0OjE\") { ... on Secret { text } } }", "node")]
    [InlineData("query { ...F } fragment F on Query { guarded }", "guarded")]
    [InlineData("mutation { change }", "change")]
    public async Task Field_ThatIsGuarded_IsAnErrorForNobody(string query, string name)
    {
        var response = await Server(null).AskAsync(query);

        Assert.Contains($"\"data\":{{\"{name}\":null}}", response, StringComparison.Ordinal);
        Assert.Contains($"\"path\":[\"{name}\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"AUTH_NOT_AUTHENTICATED\"", response, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"The current user is not authorized to access this resource.\"", response, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Secret", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ guarded }")]
    [InlineData("{ policy }")]
    [InlineData("{ secret { text } }")]
    [InlineData("{ node(id: \"U2VjcmV0OjE\") { __typename } }")]
    [InlineData("{ nodes(ids: [\"U2VjcmV0OjE\"]) { __typename } }")]
    [InlineData("mutation { change }")]
    [InlineData("subscription { events }")]
    [InlineData("subscription { shouts }")]
    [InlineData("{ node(id: \"R3Vlc3Q6MQ\") { id } }")]
    public async Task Resolver_ThatIsGuarded_DoesNotRun(string query)
    {
        await Server(null).AskAsync(query);

        Assert.Empty(_log.Ran);
    }

    [Fact]
    public async Task Nodes_ThatAreGuarded_FailAlone()
    {
        var response = await Server(null).AskAsync("{ nodes(ids: [\"U2VjcmV0OjE\", \"T3RoZXI6MQ\"]) { __typename } }");

        Assert.Contains("\"data\":{\"nodes\":[null,null]}", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"nodes\",0]", response, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_OfAGuardedType_AreNullWithAnErrorEach()
    {
        var response = await Server(null).AskAsync("{ found { __typename ... on Person { name } } nested { __typename } }");

        Assert.Contains("""{"found":[{"__typename":"Person","name":"Anan"},null],"nested":[[null,{"__typename":"Person"}]]}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"found\",1]", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"nested\",0,0]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_ThatMayNotBeNull_TakeTheirListWithThem() =>
        Assert.Contains("\"data\":{\"strict\":null}", await Server(null).AskAsync("{ strict { __typename } }"), StringComparison.Ordinal);

    [Fact]
    public async Task Field_OfAnOpenType_IsGuardedByItself() =>
        Assert.Contains("\"data\":{\"person\":{\"name\":\"Anan\",\"salary\":null}}", await Server(null).AskAsync("{ person { name salary } }"), StringComparison.Ordinal);

    [Fact]
    public async Task Field_ForEverybody_IsOpenInAGuardedTypeOrClass() => Assert.Contains(
        """{"welcome":"welcome","mine":{"open":"open","hidden":null}}""",
        await Server(null).AskAsync("{ welcome mine { open hidden } }"), StringComparison.Ordinal);

    [Fact]
    public async Task User_WithoutTheRole_IsNotAuthorized()
    {
        var response = await Server("viewer").AskAsync("{ guarded editors both policy }");

        Assert.Contains("""{"guarded":"guarded","editors":null,"both":null,"policy":null}""", response, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", response, StringComparison.Ordinal);
        Assert.DoesNotContain("AUTH_NOT_AUTHENTICATED", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_WithTheRole_ReadsEverythingButPolicies() => Assert.Contains(
        """{"guarded":"guarded","editors":"editors","both":null,"secret":{"text":"Secret"},"classGuarded":"class","secrets":[{"id":"U2VjcmV0OjE"}],"found":[{"__typename":"Person"},{"__typename":"Secret"}]}""",
        await Server("editor").AskAsync("{ guarded editors both secret { text } classGuarded secrets { id } found { __typename } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Subscription_ThatIsGuarded_DoesNotBegin()
    {
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await Server(null).AskAsync("subscription { events }"), StringComparison.Ordinal);
        Assert.Equal(["""{"data":{"events":"event"}}"""], await Server("viewer").SubscribeAsync("subscription { events }"));
    }

    [Fact]
    public async Task Event_OfAGuardedType_IsAnError()
    {
        var responses = await Server(null).SubscribeAsync("subscription { secretEvents { __typename } }");

        Assert.Contains("\"data\":{\"secretEvents\":null}", Assert.Single(responses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_OfTheHost_DecidesOncePerRuleAndRequest()
    {
        var handler = new Handler();
        var server = Server("viewer", handler);

        var response = await server.AskAsync("{ policy a: policy b: policy guarded secrets { id text } }");

        Assert.Contains("""{"policy":"policy","a":"policy","b":"policy","guarded":"guarded","secrets":[{"id":"U2VjcmV0OjE","text":"Secret"}]}""", response, StringComparison.Ordinal);
        Assert.Equal(["may-read:", ":"], handler.Asked);

        await server.AskAsync("{ policy }");
        Assert.Equal(3, handler.Asked.Count);
    }

    [Fact]
    public async Task Loader_BehindAGuard_IsNotAskedForNobody()
    {
        await Server(null).AskAsync("{ lazySecret { text } }");

        Assert.Empty(_log.Ran);
    }

    private TestServer Server(string? role, IAuthorizationHandler? handler = null) => new(
        Schema, typeof(Query), typeof(GuardedQueries), typeof(Mutation), typeof(Subscription), typeof(SecretResolvers), typeof(GuestResolvers), typeof(Mine), typeof(Person))
    {
        Services = handler is null ? new TestServices(_log) : new TestServices(_log, handler),
        User = role is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test")),
    };

    public sealed class Log
    {
        public List<string> Ran { get; } = [];

        public string Run(string name)
        {
            Ran.Add(name);
            return name;
        }
    }

    private sealed class Handler : IAuthorizationHandler
    {
        public List<string> Asked { get; } = [];

        public async ValueTask<AuthorizationResult> AuthorizeAsync(AuthorizationRule rule, IResolverContext context)
        {
            Asked.Add($"{rule.Policy}:{string.Join(',', rule.Roles)}");
            await Task.Yield();
            return AuthorizationResult.Allowed;
        }
    }

    [Authorize]
    public sealed record Secret(int Id, string Text);

    [Authorize]
    public sealed record Mine([property: AllowAnonymous] string? Open, string? Hidden);

    public sealed record Person(string Name)
    {
        [Authorize(Roles = ["payroll"])]
        public int? Salary { get; } = 1;
    }

    public sealed class Secrets(IBatchDispatcher batches, Log log) : CacheDataLoader<int, Secret>(batches)
    {
        protected override Task<Secret?> LoadSingleAsync(int key, CancellationToken cancellationToken) =>
            Task.FromResult<Secret?>(new Secret(key, log.Run("Secret")));
    }

    [ObjectType<Secret>]
    public static class SecretResolvers
    {
        [NodeResolver]
        public static Task<Secret?> Find(int id, Secrets secrets) => secrets.LoadAsync(id);
    }

    public sealed record Guest(int Id);

    [ObjectType<Guest>]
    public static class GuestResolvers
    {
        [NodeResolver]
        [Authorize]
        public static Guest? Find(int id, Log log) => new(id + log.Run("guest").Length);
    }

    [QueryType]
    public static class Query
    {
        [Authorize]
        public static string? Property => "property";

        public static string Open() => "open";

        [Authorize]
        public static string? Guarded(Log log) => log.Run("guarded");

        [Authorize("may-read")]
        public static string? Policy(Log log) => log.Run("policy");

        [Authorize(Roles = ["editor", "chief"])]
        public static string? Editors() => "editors";

        [Authorize(Roles = ["editor"])]
        [Authorize("may-read")]
        public static string? Both() => "both";

        public static Secret? GetSecret(Log log) => new(1, log.Run("Secret"));

        public static IReadOnlyList<Secret>? GetSecrets() => [new Secret(1, "Secret")];

        public static Task<Secret?> GetLazySecretAsync(Secrets secrets) => secrets.LoadAsync(1);

        public static Mine? GetMine() => new("open", "hidden");

        public static IEnumerable<object?> GetFound()
        {
            yield return new Person("Anan");
            yield return new Secret(1, "Secret");
        }

        public static Task<object[]?> GetStrictAsync() => Task.FromResult<object[]?>([new Secret(1, "Secret")]);

        public static object? GetOne() => new Secret(1, "Secret");

        public static object[][]? GetNested() => [[new Secret(1, "Secret"), new Person("Anan")]];

        public static Person GetPerson() => new("Anan");
    }

    [QueryType]
    [Authorize]
    public static class GuardedQueries
    {
        public static string? ClassGuarded() => "class";

        [AllowAnonymous]
        public static string? Welcome() => "welcome";
    }

    [MutationType]
    [Authorize]
    public static class Mutation
    {
        public static string? Change(Log log) => log.Run("changed");
    }

    [SubscriptionType]
    public static class Subscription
    {
        [Authorize]
        public static IAsyncEnumerable<string> GetEvents(Log log)
        {
            log.Run("opened");
            return Once("event");
        }

        [Authorize]
        public static IAsyncEnumerable<string> OpenShouts(Log log) => Once(log.Run("opened"));

        [Subscribe(With = nameof(OpenShouts))]
        public static string? Shouts([EventMessage] string text) => text + "!";

        public static IAsyncEnumerable<object> GetSecretEvents() => Once<object>(new Secret(1, "Secret"));

        private static async IAsyncEnumerable<T> Once<T>(T item)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
