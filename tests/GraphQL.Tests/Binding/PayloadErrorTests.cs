using Digital40.GraphQL.Binding;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>Exceptions that a mutation names become errors of its payload; all others stay unexpected.</summary>
public sealed class PayloadErrorTests
{
    private const string Schema =
        """
        type Query { ok: Boolean! }
        type Mutation {
          open(input: OpenInput!): OpenPayload!
          close(input: OpenInput!): ClosePayload!
        }
        input OpenInput { fail: String }
        type OpenPayload { door: String errors: [OpenError!] }
        type ClosePayload { door: String errors: [Error!]! }
        union OpenError = LockedError | InvalidKeyError | BrokenError
        interface Error { code: String! message: String! path: [String!] }
        type LockedError implements Error { code: String! message: String! path: [String!] since: Int! }
        type InvalidKeyError implements Error { code: String! message: String! path: [String!] }
        type BrokenError implements Error { code: String! message: String! path: [String!] }
        """;

    private static readonly TestServer Server = new(Schema, typeof(Query), typeof(Mutation));

    [Theory]
    [InlineData("", """{"door":"open","errors":null}""")]
    [InlineData("locked", """{"door":null,"errors":[{"__typename":"LockedError","code":"LOCKED","message":"Locked since 7.","path":["input","fail"],"since":7}]}""")]
    [InlineData("key", """{"door":null,"errors":[{"__typename":"InvalidKeyError","code":"KEY","message":"The key is wrong.","path":null}]}""")]
    [InlineData("broken", """{"door":null,"errors":[{"__typename":"BrokenError","code":"BROKEN","message":"argument","path":null}]}""")]
    [InlineData("worn", """{"door":null,"errors":[{"__typename":"BrokenError","code":"WORN","message":"io","path":null}]}""")]
    public async Task Exception_ThatIsNamed_IsAnErrorOfThePayload(string fail, string payload) => Assert.Equal(
        $"{{\"data\":{{\"open\":{payload}}}}}",
        await Server.AskAsync(
            $$"""
            mutation { open(input: {fail: "{{fail}}"}) { door errors { __typename ... on Error { code message path } ... on LockedError { since } } } }
            """));

    [Fact]
    public async Task Payload_WithSettableErrors_IsMadeOfThem() => Assert.Equal(
        """{"data":{"close":{"door":null,"errors":[{"code":"LOCKED"}]}}}""",
        await Server.AskAsync("mutation { close(input: {}) { door errors { code } } }"));

    [Fact]
    public async Task Exception_ThatIsNotNamed_IsMasked()
    {
        var response = await Server.AskAsync("mutation { open(input: {fail: \"secret\"}) { door } }");

        Assert.Contains("\"data\":null", response, StringComparison.Ordinal);
        Assert.DoesNotContain("password", response, StringComparison.Ordinal);
    }

    public sealed record OpenInput(string? Fail);

    public sealed record OpenPayload(string? Door, IReadOnlyList<IError>? Errors = null);

    public sealed class ClosePayload
    {
        public string? Door { get; set; }

        public List<IError> Errors { get; set; } = [];
    }

    public interface IError
    {
        string Code { get; }

        string Message { get; }

        IReadOnlyList<string>? Path { get; }
    }

    public sealed class LockedException(int since) : Exception
    {
        public int Since { get; } = since;
    }

    public sealed record LockedError(LockedException Exception) : IError
    {
        public string Code { get; } = "LOCKED";

        public string Message => FormattableString.Invariant($"Locked since {Since}.");

        public int Since => Exception.Since;

        public IReadOnlyList<string>? Path => ["input", "fail"];
    }

    public sealed class InvalidKeyException() : Exception("The key is wrong."), IError
    {
        public string Code { get; } = "KEY";

        public IReadOnlyList<string>? Path { get; }
    }

    public sealed record BrokenError(string Code, string Message) : IError
    {
        public IReadOnlyList<string>? Path { get; }

        public static BrokenError CreateErrorFrom(ArgumentException exception) => new("BROKEN", exception.Message);

        public static BrokenError CreateErrorFrom(IOException exception) => new("WORN", exception.Message);
    }

    [QueryType]
    public static class Query
    {
        public static bool Ok() => true;
    }

    [MutationType]
    public static class Mutation
    {
        [Error<LockedError>]
        [Error<InvalidKeyException>]
        [Error<BrokenError>]
        public static async Task<OpenPayload> OpenAsync(OpenInput input)
        {
            await Task.Yield();
            return input.Fail switch
            {
                "" => new OpenPayload("open"),
                "locked" => throw new LockedException(7),
                "key" => throw new InvalidKeyException(),
                "broken" => throw new ArgumentException("argument"),
                "worn" => throw new IOException("io"),
                _ => throw new InvalidOperationException("password"),
            };
        }

        [Error<LockedError>]
        public static ClosePayload Close(OpenInput input) => input.Fail is null ? throw new LockedException(1) : new ClosePayload();
    }
}
