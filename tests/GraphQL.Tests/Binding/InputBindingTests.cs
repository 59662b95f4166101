using System.Collections.Immutable;
using System.Text.Json;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>Input objects, lists and scalars as the values of C# types.</summary>
public sealed class InputBindingTests
{
    private const string Schema =
        """
        type Query {
          find(filter: Filter!): String!
          many(filters: [Filter!]): String!
          lists(a: [Int!]!, b: [Int!]!, c: [Int]!, d: [[Int!]!]!, e: [Int!]!): String!
          patch(patch: Patch!): String!
          lookup(by: Lookup!): String!
          choose(choice: Choice!): String!
          scalars(date: LocalDate!, at: DateTime, month: YearMonth, amount: Decimal!, url: Url, id: UUID, json: JSON, wide: Long, small: Int!): String!
          upload(file: Upload!): String!
          class(settings: Settings!): String!
        }
        input Filter { name: String! size: Size = SMALL limit: Int tags: [String!]! = ["x"] not: Filter depth: Int! = 3 }
        input Patch { name: String note: String = "none" }
        input Lookup @oneOf { id: Int byName: NameInput range: Range }
        input NameInput { name: String! exact: Boolean! = true }
        input Range { from: Int! to: Int! }
        input Choice @oneOf { number: Int text: String }
        input Settings { colour: String! width: Int }
        enum Size { SMALL VERY_LARGE }
        scalar LocalDate scalar DateTime scalar YearMonth scalar Decimal scalar Url scalar UUID scalar JSON scalar Long scalar Upload
        """;

    private static readonly TestServer Server = new(Schema, typeof(Query)) { Uploads = new Dictionary<string, IUpload> { ["variables.file"] = new TextFile() } };

    [Theory]
    [InlineData("{ find(filter: {name: \"a\"}) }", "a Small null [x] 3")]
    [InlineData("{ find(filter: {name: \"a\", size: null, limit: 5, tags: [], depth: 9, not: {name: \"b\", size: VERY_LARGE}}) }",
        "a null 5 [] 9 not(b VeryLarge null [x] 3)")]
    [InlineData("{ find: many }", "none")]
    [InlineData("{ find: many(filters: {name: \"one\"}) }", "one Small null [x] 3")]
    [InlineData("{ find: lists(a: [1, 2], b: 3, c: [null, 4], d: [[5], []], e: [6]) }", "1,2|3|,4|5;|6")]
    [InlineData("{ find: patch(patch: {}) }", "name absent, note none")]
    [InlineData("{ find: patch(patch: {name: null, note: null}) }", "name null, note null")]
    [InlineData("{ find: patch(patch: {name: \"x\", note: \"y\"}) }", "name x, note y")]
    [InlineData("{ find: lookup(by: {id: 4}) }", "Id { Number = 4 }")]
    [InlineData("{ find: lookup(by: {byName: {name: \"n\"}}) }", "ByName { Name = n, Exact = True }")]
    [InlineData("{ find: lookup(by: {range: {from: 1, to: 2}}) }", "Range { Bounds = Bounds { From = 1, To = 2 } }")]
    [InlineData("{ find: choose(choice: {number: 1}) }", "Choice { Number = 1, Text =  }")]
    [InlineData("{ find: choose(choice: {text: \"t\"}) }", "Choice { Number = , Text = t }")]
    [InlineData("{ find: class(settings: {colour: \"red\"}) }", "red 80")]
    [InlineData("{ find: class(settings: {colour: \"red\", width: 5}) }", "red 5")]
    [InlineData("""
        { find: scalars(date: "2025-03-31", at: "2025-03-31T01:02:03Z", month: "2025-03", amount: 0.10, url: "https://a.b/c",
            id: "00000001-0000-0000-0000-000000000000", json: {a: [1]}, wide: 9007199254740993, small: 4) }
        """,
        "2025-03-31 1 2025-03 0.10 a.b 00000001-0000-0000-0000-000000000000 {\"a\":[1]} 9007199254740993 4")]
    [InlineData("{ find: scalars(date: \"2025-03-31\", amount: 1, small: 2) }", "2025-03-31  - 1    - 2")]
    public async Task Input_BecomesACSharpValue(string query, string expected) =>
        Assert.Equal($"{{\"data\":{{\"find\":{JsonSerializer.Serialize(expected, Plain)}}}}}", await Server.AskAsync(query));

    [Fact]
    public async Task Variables_BecomeTheSameValuesAsLiterals()
    {
        const string Query = "query($f: Filter!, $l: Lookup!, $c: [Int!]!) { a: find(filter: $f) b: lookup(by: $l) c: lists(a: $c, b: $c, c: $c, d: [$c], e: $c) }";
        const string Variables = """{"f":{"name":"v","size":"VERY_LARGE","not":{"name":"w"}},"l":{"byName":{"name":"n","exact":false}},"c":[1,2]}""";

        Assert.Equal(
            """{"data":{"a":"v VeryLarge null [x] 3 not(w Small null [x] 3)","b":"ByName { Name = n, Exact = False }","c":"1,2|1,2|1,2|1,2|1,2"}}""",
            await Server.AskAsync(Query, Variables));
    }

    [Fact]
    public async Task Upload_OfAVariable_IsTheFile() =>
        Assert.Equal("""{"data":{"upload":"notes.txt"}}""", await Server.AskAsync("query($file: Upload!) { upload(file: $file) }", """{"file":null}"""));

    [Fact]
    public async Task Upload_InTheDocument_IsRefused() =>
        Assert.Contains("expected a file of a multipart request", await Server.AskAsync("{ upload(file: \"x\") }"), StringComparison.Ordinal);

    [Fact]
    public async Task Upload_InPlaceOfAnotherScalar_IsRefused()
    {
        var response = await Server.AskAsync("query($file: LocalDate!) { scalars(date: $file, amount: 1, small: 2) }", """{"file":null}""");

        Assert.Contains("must not be null", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scalar_OfAWrongForm_NamesTheScalar()
    {
        var response = await Server.AskAsync("{ scalars(date: \"31.3.2025\", amount: 1, small: 1) }");

        Assert.Contains("LocalDate cannot represent value: \\\"31.3.2025\\\", expected a date such as \\\"2025-03-31\\\".", response, StringComparison.Ordinal);
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public enum Size
    {
        Small,
        VeryLarge,
    }

    public sealed record Filter(string Name, Size? Size, int? Limit, ImmutableArray<string> Tags, Filter? Not, int Depth)
    {
        public override string ToString() =>
            $"{Name} {Size?.ToString() ?? "null"} {Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"} " +
            $"[{string.Join(',', Tags)}] {Depth}{(Not is null ? "" : $" not({Not})")}";
    }

    public sealed record Patch(Optional<string?> Name, Optional<string?> Note)
    {
        public override string ToString() => $"name {Show(Name)}, note {Show(Note)}";

        private static string Show(Optional<string?> value) => value.HasValue ? value.Value ?? "null" : "absent";
    }

    public abstract record Lookup;

    public sealed record Id(int Number) : Lookup;

    public sealed record ByName(string Name, bool Exact) : Lookup;

    public sealed record Bounds(int From, int To);

    public sealed record Range(Bounds Bounds) : Lookup;

    public sealed record Choice(int? Number, string? Text);

    public sealed class Settings
    {
        public required string Colour { get; init; }

        public int? Width { get; set; }
    }

    private sealed class TextFile : IUpload
    {
        public string FileName => "notes.txt";

        public string? ContentType => null;

        public long Length => 0;

        public Stream OpenReadStream() => Stream.Null;
    }

    [QueryType]
    public static class Query
    {
        public static string Find(Filter filter) => filter.ToString();

        public static string Many(IReadOnlyList<Filter>? filters) => filters is null ? "none" : string.Join(';', filters);

        public static string Lists(int[] a, List<int> b, IEnumerable<int?> c, IReadOnlyList<IReadOnlyCollection<int>> d, ImmutableArray<int> e) =>
            $"{string.Join(',', a)}|{string.Join(',', b)}|{string.Join(',', c)}|{string.Join(';', d.Select(items => string.Join(',', items)))}|{string.Join(',', e)}";

        public static string Patch(Patch patch) => patch.ToString();

        public static string Lookup(Lookup by) => by.ToString();

        public static string Choose(Choice choice) => choice.ToString();

        public static string Class(Settings settings) => FormattableString.Invariant($"{settings.Colour} {settings.Width ?? 80}");

        public static string Scalars(DateOnly date, DateTimeOffset? at, YearMonth? month, decimal amount, Uri? url, Guid? id, JsonElement? json, long? wide, long small) =>
            FormattableString.Invariant($"{date:yyyy-MM-dd} {at?.Hour} {month?.ToString() ?? "-"} {amount} {url?.Host} {id} {json?.GetRawText()} {wide?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {small}");

        public static string Upload(IUpload file) => file.FileName;
    }
}
