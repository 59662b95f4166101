using Digital40.GraphQL.Binding;

namespace Digital40.GraphQL.Tests.Binding;

public sealed class SubscriptionBindingTests
{
    private const string Schema =
        """
        type Query { ok: Boolean! }
        type Subscription { ticks(to: Int!): Int! colours: Colour! offices: Office! later: Int! shout(word: String!): String! refused: Int! }
        enum Colour { RED DARK_BLUE }
        type Office { name: String! }
        """;

    private static readonly TestServer Server = new(Schema, typeof(Query), typeof(Subscription));

    [Theory]
    [InlineData("{ ticks(to: 2) }", """{"ticks":1}""", """{"ticks":2}""")]
    [InlineData("{ colours }", """{"colours":"RED"}""", """{"colours":"DARK_BLUE"}""")]
    [InlineData("{ offices { name } }", """{"offices":{"name":"A"}}""", """{"offices":{"name":"B"}}""")]
    [InlineData("{ later }", """{"later":1}""", """{"later":2}""")]
    [InlineData("{ shout(word: \"hey\") }", """{"shout":"hey A!"}""", """{"shout":"hey B!"}""")]
    public async Task Events_AreTheValuesOfTheirField(string query, string first, string second) =>
        Assert.Equal([$"{{\"data\":{first}}}", $"{{\"data\":{second}}}"], await Server.SubscribeAsync("subscription " + query));

    [Fact]
    public async Task Stream_ThatDoesNotOpen_IsTheAnswerToTheRequest()
    {
        var response = await Server.AskAsync("subscription { refused }");

        Assert.Contains("\"errors\":[", response, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
    }

    public enum Colour
    {
        Red,
        DarkBlue,
    }

    public sealed record Office(string Name);

    [QueryType]
    public static class Query
    {
        public static bool Ok() => true;
    }

    [SubscriptionType]
    public static class Subscription
    {
        public static async IAsyncEnumerable<int> Ticks(int to)
        {
            for (var tick = 1; tick <= to; tick++)
            {
                await Task.Yield();
                yield return tick;
            }
        }

        public static IAsyncEnumerable<Colour> GetColours() => Each(Colour.Red, Colour.DarkBlue);

        public static IAsyncEnumerable<Office> GetOffices() => Each(new Office("A"), new Office("B"));

        public static async Task<IAsyncEnumerable<int>> GetLaterAsync()
        {
            await Task.Yield();
            return Each(1, 2);
        }

        public static IAsyncEnumerable<Office> OpenShouts(string word) => word.Length > 0 ? Each(new Office("A"), new Office("B")) : Each<Office>();

        [Subscribe(With = nameof(OpenShouts))]
        public static string Shout([EventMessage] Office office, string word) => $"{word} {office.Name}!";

        public static async Task<IAsyncEnumerable<int>> GetRefusedAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        private static async IAsyncEnumerable<T> Each<T>(params T[] items)
        {
            foreach (var item in items)
            {
                await Task.Yield();
                yield return item;
            }
        }
    }
}
