using System.Text.Json;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    private const string Sdl = """
        type Query { echo(in: In, list: [Int!], e: Kind, n: Int!, pick: Pick, d: In = { name: "d" }): String }
        input In { name: String!  size: Int = 3  inner: In  tags: [String!] }
        input Pick @oneOf { id: ID  name: String }
        enum Kind { PROVINCE DISTRICT }
        """;

    [Theory]
    [InlineData("$v: In", """{"v":{"name":"a"}}""", "in: $v", """{"in":{"name":"a","size":3}}""")]
    [InlineData("$v: In", """{"v":{"name":"a","size":null,"inner":{"name":"b"}}}""", "in: $v", """{"in":{"name":"a","size":null,"inner":{"name":"b","size":3}}}""")]
    [InlineData("$v: [Int!]", """{"v":[1,2]}""", "list: $v", """{"list":[1,2]}""")]
    [InlineData("$v: [Int!]", """{"v":7}""", "list: $v", """{"list":[7]}""")]
    [InlineData("$v: Int!", """{"v":7}""", "list: [1, $v]", """{"list":[1,7]}""")]
    [InlineData("$v: String!", """{"v":"a"}""", "in: { name: $v, tags: [$v] }", """{"in":{"name":"a","size":3,"tags":["a"]}}""")]
    [InlineData("$v: Kind = DISTRICT", "{}", "e: $v", """{"e":"DISTRICT"}""")]
    [InlineData("$v: Kind = DISTRICT", """{"v":"PROVINCE"}""", "e: $v", """{"e":"PROVINCE"}""")]
    [InlineData("$v: Kind", """{"v":null}""", "e: $v", """{"e":null}""")]
    [InlineData("$v: Kind", "{}", "e: $v", "{}")]
    [InlineData("$v: Pick", """{"v":{"id":4}}""", "pick: $v", """{"pick":{"id":"4"}}""")]
    public void Variables_OfTheirTypes_ReachTheResolver(string definition, string variables, string arguments, string expected)
    {
        var expectedWithDefaults = expected.Insert(expected.Length - 1, (expected == "{}" ? "" : ",") + "\"n\":1,\"d\":{\"name\":\"d\",\"size\":3}");
        Assert.Equal(Sorted(expectedWithDefaults), Sorted(Echo($"query ({definition}) {{ echo(n: 1, {arguments}) }}", variables)));
    }

    [Theory]
    [InlineData("$v: In", """{"v":{}}""", "Variable \"$v\" got invalid value {}; Field \"name\" of required type \"String!\" was not provided.")]
    [InlineData("$v: In", """{"v":{"name":null}}""", "Variable \"$v\" got invalid value null at \"v.name\"; Expected non-nullable type \"String!\" not to be null.")]
    [InlineData("$v: In", """{"v":{"name":"a","nam":1}}""", "Variable \"$v\" got invalid value { name: \"a\", nam: 1 }; Field \"nam\" is not defined by type \"In\". Did you mean \"name\"?")]
    [InlineData("$v: In", """{"v":{"name":"a","inner":{"name":"b","tags":["x",5]}}}""", "Variable \"$v\" got invalid value 5 at \"v.inner.tags[1]\"; String cannot represent a non string value: 5")]
    [InlineData("$v: In", """{"v":"a"}""", "Variable \"$v\" got invalid value \"a\"; Expected type \"In\" to be an object.")]
    [InlineData("$v: Kind", """{"v":"DISTRIC"}""", "Variable \"$v\" got invalid value \"DISTRIC\"; Value \"DISTRIC\" does not exist in \"Kind\" enum. Did you mean the enum value \"DISTRICT\"?")]
    [InlineData("$v: Kind", """{"v":3}""", "Variable \"$v\" got invalid value 3; Enum \"Kind\" cannot represent non-string value: 3.")]
    [InlineData("$v: Int!", "{}", "Variable \"$v\" of required type \"Int!\" was not provided.")]
    [InlineData("$v: Int!", """{"v":null}""", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$v: [Int!]", """{"v":[1,null]}""", "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("$v: Pick", """{"v":{"id":1,"name":"a"}}""", "Variable \"$v\" got invalid value { id: 1, name: \"a\" }; Exactly one key must be specified for OneOf type \"Pick\".")]
    [InlineData("$v: Pick", """{"v":{"id":null}}""", "Variable \"$v\" got invalid value null at \"v.id\"; Field \"id\" must be non-null.")]
    [InlineData("$v: Query", """{"v":1}""", "Variable \"$v\" expected value of type \"Query\" which cannot be used as an input type.")]
    public void Variable_OfAnotherType_IsExplained(string definition, string variables, string message)
    {
        var answer = JsonDocument.Parse(Run.Sync(JsonData.Schema(Sdl), $"query ({definition}) {{ __typename }}", null, variables)).RootElement;

        Assert.Equal(message, Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("message").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public void Variables_WithMoreErrorsThanAllowed_StopThere()
    {
        var list = string.Join(',', Enumerable.Repeat("\"x\"", 10_000));
        var answer = JsonDocument.Parse(Run.Sync(JsonData.Schema(Sdl), "query ($v: [Int!]) { __typename }", null, $$"""{"v":[{{list}}]}""")).RootElement;

        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(51, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[^1].GetProperty("message").GetString());
    }

    [Fact]
    public void Variable_WithHalfACharacter_IsRefused()
    {
        var answer = Run.Sync(JsonData.Schema(Sdl), "query ($v: Kind) { __typename }", null, """{"v":"\ud800"}""");

        Assert.Contains("whole Unicode characters", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n: \"x\"", "Argument \\\"n\\\" has invalid value \\\"x\\\".")]
    [InlineData("", "Argument \\\"n\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("n: null", "Argument \\\"n\\\" of non-null type \\\"Int!\\\" must not be null.")]
    [InlineData("n: $v", "Argument \\\"n\\\" of required type \\\"Int!\\\" was provided the variable \\\"$v\\\" which was not provided a runtime value.")]
    public void Argument_WithoutAValue_IsAnErrorOfTheField(string arguments, string message)
    {
        var call = arguments.Length == 0 ? "echo" : $"echo({arguments})";
        var answer = Run.Sync(JsonData.Schema(Sdl), $"query ($v: Int) {{ {call} }}", null, "{}");

        Assert.Contains($"\"message\":\"{message}\"", answer, StringComparison.Ordinal);
        Assert.EndsWith("\"path\":[\"echo\"]}],\"data\":{\"echo\":null}}", answer, StringComparison.Ordinal);
    }

    private static string Echo(string query, string variables)
    {
        string? seen = null;
        var schema = SchemaBuilder.Build(Sdl);
        var executable = new ExecutableSchemaBuilder(schema).SetResolver(schema.QueryType!, "echo", FieldResolver.Immediate(context =>
        {
            var given = context.Field.Arguments.Where(argument => context.HasArgument(argument.Name));
            return seen = JsonSerializer.Serialize(given.ToDictionary(argument => argument.Name, argument => Plain(context.ArgumentValue(argument.Name))));
        })).Build();
        var answer = Run.Sync(executable, query, null, variables);
        return seen ?? throw new InvalidOperationException(answer);
    }

    private static object? Plain(object? value) => value switch
    {
        InputObject input => input.ToDictionary(entry => entry.Key, entry => Plain(entry.Value)),
        IReadOnlyList<object?> list => list.Select(Plain).ToList(),
        _ => value,
    };

    private static string Sorted(string json) =>
        JsonSerializer.Serialize(new SortedDictionary<string, JsonElement>(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!, StringComparer.Ordinal));
}
