using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Types.Defaults;

public sealed class DefaultValueTests
{
    private const string Types = """
        enum Level { LOW HIGH }
        scalar JSON
        input Filter { year: Int = 2568 level: Level tags: [String!] must: Boolean! inner: Filter }
        input Optional { a: Int b: String = "x" }
        input Choice @oneOf { a: Int b: String }
        """;

    [Theory]
    [InlineData("Int", "5", "5")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "1.0", null)]
    [InlineData("Int!", "null", null)]
    [InlineData("Int", "null", "null")]
    [InlineData("Float", "1.50", "1.5")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("Float", "1e21", "1e+21")]
    [InlineData("Float", "0.0000001", "1e-7")]
    [InlineData("Float", "123456789012345678901", "123456789012345680000")]
    [InlineData("Float", "\"1\"", null)]
    [InlineData("String", "\"\"\"\n  a\n  b\n\"\"\"", "\"a\\nb\"")]
    [InlineData("String", "a", null)]
    [InlineData("ID", "\"5\"", "5")]
    [InlineData("ID", "\"007\"", "\"007\"")]
    [InlineData("ID", "5", "5")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "1", null)]
    [InlineData("Level", "LOW", "LOW")]
    [InlineData("Level", "MIDDLE", null)]
    [InlineData("Level", "\"LOW\"", null)]
    [InlineData("[Int]", "5", "[5]")]
    [InlineData("[[Int]]", "5", "[[5]]")]
    [InlineData("[Int!]", "[1, null]", null)]
    [InlineData("[Int]", "[1, null]", "[1, null]")]
    [InlineData("JSON", "LOW", "\"LOW\"")]
    [InlineData("JSON", "1.0", "1")]
    [InlineData("JSON", "{a: [1, LOW]}", "{a: [1, LOW]}")]
    [InlineData("Filter", "{must: true}", "{year: 2568, must: true}")]
    [InlineData("Filter", "{}", null)]
    [InlineData("Filter", "{must: true, tags: \"a\", year: null}", "{year: null, tags: [\"a\"], must: true}")]
    [InlineData("Filter", "{must: true, inner: {must: false, level: HIGH}}", "{year: 2568, must: true, inner: {year: 2568, level: HIGH, must: false}}")]
    [InlineData("Optional", "{other: 1}", "{b: \"x\"}")]
    [InlineData("Optional", "[]", null)]
    [InlineData("Choice", "{a: 1}", "{a: 1}")]
    [InlineData("Choice", "{a: 1, b: \"x\"}", null)]
    [InlineData("Choice", "{a: null}", null)]
    [InlineData("Choice", "{}", null)]
    public void DefaultText_Value_IsCoercedAsInGraphqlJs(string type, string literal, string? expected)
    {
        var schema = SchemaBuilder.Build($"{Types} type Query {{ a(b: {type} = {literal}): Int }}");

        var argument = schema.QueryType!.Fields["a"].Arguments["b"];

        Assert.Equal(expected, argument.DefaultText);
        Assert.Equal(expected is null, argument.DefaultValue is null);
    }
}
