namespace Digital40.GraphQL.Tests.Execution;

public sealed class QueryTests
{
    private const string Sdl = """
        type Query { name: String, size: Int!, offices: [Office!]!, office: Office, tags: [String] }
        type Office { name: String!, parent: Office, children: [Office] }
        """;

    [Theory]
    [InlineData("{ name size }", """{"name":"Yala","size":3}""", """{"data":{"name":"Yala","size":3}}""")]
    [InlineData("{ name }", """{"name":"ยะลา \"\n\u0001"}""", "{\"data\":{\"name\":\"ยะลา \\\"\\n\\u0001\"}}")]
    [InlineData("{ a: name __typename b: size }", """{"name":"x","size":3}""", """{"data":{"a":"x","__typename":"Query","b":3}}""")]
    [InlineData("{ offices { name } }", """{"offices":[{"name":"a"},{"name":"b"}]}""", """{"data":{"offices":[{"name":"a"},{"name":"b"}]}}""")]
    [InlineData("{ tags }", """{"tags":["a",null,"b"]}""", """{"data":{"tags":["a",null,"b"]}}""")]
    [InlineData("{ tags }", """{"tags":[]}""", """{"data":{"tags":[]}}""")]
    [InlineData("{ office { parent { name } } }", """{"office":{"parent":{"name":"a"}}}""", """{"data":{"office":{"parent":{"name":"a"}}}}""")]
    [InlineData("{ unknown }", "{}", """{"data":{}}""")]
    [InlineData("{ size }", "{}", """{"errors":[{"message":"Cannot return null for non-nullable field Query.size.","locations":[{"line":1,"column":3}],"path":["size"]}],"data":null}""")]
    [InlineData(
        "{ office { children { name } } }",
        """{"office":{"children":[{"name":"a"},{},{"name":"b"}]}}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Office.name.","locations":[{"line":1,"column":23}],"path":["office","children",1,"name"]}],"data":{"office":{"children":[{"name":"a"},null,{"name":"b"}]}}}""")]
    public void Query_OverData_IsAnswered(string query, string root, string expected) =>
        Assert.Equal(expected, Run.Sync(JsonData.Schema(Sdl), query, JsonData.Parse(root)));
}
