using System.Collections;
using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class CompletionTests
{
    public enum Level
    {
        Province,
        BorderDistrict,
        Unknown,
    }

    public static TheoryData<string, object, string> Lists { get; } = new()
    {
        { "[Int]", new[] { 1, 2 }, "[1,2]" },
        { "[Int]", new int?[] { 1, null }, "[1,null]" },
        { "[Int]", new List<int> { 1, 2 }, "[1,2]" },
        { "[Int]", ImmutableArray.Create(1, 2), "[1,2]" },
        { "[Int]", new HashSet<int> { 5 }, "[5]" },
        { "[Int]", Enumerable.Range(1, 3).Where(number => number != 2), "[1,3]" },
        { "[Int]", new ArrayList { 1, "2", true }, "[1,2,1]" },
        { "[[String!]]", new[] { new List<string> { "a" }, [] }, "[[\"a\"],[]]" },
        { "[Level]", new[] { Level.BorderDistrict, Level.Province }, "[\"BORDER_DISTRICT\",\"PROVINCE\"]" },
        { "[Level]", new[] { "PROVINCE" }, "[\"PROVINCE\"]" },
        { "[ID]", new object[] { 1, "a", 9_007_199_254_740_993L }, "[\"1\",\"a\",\"9007199254740993\"]" },
        { "[Float]", new[] { 0.1, 1e21, -0.5 }, "[0.1,1E+21,-0.5]" },
        { "[Boolean]", new[] { true, false }, "[true,false]" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_OfAnyKind_IsWritten(string type, object list, string expected)
    {
        Assert.Equal($"{{\"data\":{{\"f\":{expected}}}}}", Run.Sync(Schema(type, FieldResolver.Immediate(_ => list)), "{ f }"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData(5)]
    public void List_OfSomethingElse_IsAnError(object value)
    {
        var answer = Run.Sync(Schema("[String]", FieldResolver.Immediate(_ => value)), "{ f }");

        Assert.StartsWith("""{"errors":[{"message":"Expected Iterable, but did not find one for field \"Query.f\".",""", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"f\":null}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void List_ThatFailsWhileItIsRead_IsNull()
    {
        var answer = Run.Sync(Schema("[Int]", FieldResolver.Immediate(_ => Failing())), "{ f }");

        Assert.Contains("\"path\":[\"f\"]", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"f\":null}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ThatComesLater_IsWrittenWhenItHasEnded()
    {
        var answer = await Run.Async(Schema("[Int]", FieldResolver.Immediate(_ => LaterAsync())), "{ f g: __typename }");

        Assert.Equal("""{"data":{"f":[1,2,3],"g":"Query"}}""", answer);
    }

    [Theory]
    [InlineData("Level", Level.Unknown, "Enum \\\"Level\\\" cannot represent value: ")]
    [InlineData("Level", "NOWHERE", "Enum \\\"Level\\\" cannot represent value: \\\"NOWHERE\\\"")]
    [InlineData("Int", "x", "Int cannot represent non-integer value: \\\"x\\\"")]
    [InlineData("Int", 3_000_000_000L, "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    public void Leaf_ThatItsTypeCannotHold_IsAnError(string type, object value, string message)
    {
        var answer = Run.Sync(Schema(type, FieldResolver.Immediate(_ => value)), "{ f }");

        Assert.Contains($"\"message\":\"{message}", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"f\":null}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_OfEveryLeafType_AreWritten()
    {
        var schema = SchemaBuilder.Build("""
            type Query { text: String!  id: ID!  number: ID  key: ID  size: Int  some: Int  none: Int  rate: Float  exact: Float  flag: Boolean  level: Level  maybe: Level  long: Int }
            enum Level { PROVINCE BORDER_DISTRICT }
            """);
        var builder = new ExecutableSchemaBuilder(schema);
        void Set<T>(string name, Func<Version, T> read) => builder.SetResolver(schema.QueryType!, name, FieldResolver.Property(read));
        Set("text", version => version.ToString());
        Set("id", version => version.ToString());
        Set("number", version => version.Major);
        Set("key", _ => Guid.Empty);
        Set("size", version => version.Minor);
        Set<int?>("some", version => version.Minor);
        Set<int?>("none", _ => null);
        Set("rate", _ => 0.5);
        Set("exact", _ => 1.50m);
        Set("flag", _ => true);
        Set("level", _ => Level.BorderDistrict);
        Set<Level?>("maybe", _ => null);
        Set("long", _ => 5L);

        Assert.Equal(
            """{"data":{"text":"4.0","id":"4.0","number":"4","key":"00000000-0000-0000-0000-000000000000","size":0,"some":0,"none":null,"rate":0.5,"exact":1.50,"flag":true,"level":"BORDER_DISTRICT","maybe":null,"long":5}}""",
            Run.Sync(builder.Build(), "{ text id number key size some none rate exact flag level maybe long }", new Version(4, 0)));
    }

    private static ExecutableSchema Schema(string type, FieldResolver resolver)
    {
        var schema = SchemaBuilder.Build($"type Query {{ f: {type} }} enum Level {{ PROVINCE BORDER_DISTRICT }}");
        return new ExecutableSchemaBuilder(schema).SetResolver(schema.QueryType!, "f", resolver).Build();
    }

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw new GraphQLException("broken");
    }

    private static async IAsyncEnumerable<int> LaterAsync()
    {
        for (var number = 1; number <= 3; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }
}
