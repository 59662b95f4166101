using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class AbstractTypeTests
{
    private const string Sdl = """
        type Query { place: Place }
        interface Place { name: String }
        type Office implements Place { name: String  code: Int }
        type Village { name: String }
        """;

    [Theory]
    [InlineData("Office", null)]
    [InlineData("Village", "Runtime Object type \\\"Village\\\" is not a possible type for \\\"Place\\\".")]
    [InlineData("Place", "Abstract type \\\"Place\\\" was resolved to a non-object type \\\"Place\\\".")]
    [InlineData("Nowhere", "Abstract type \\\"Place\\\" was resolved to a type \\\"Nowhere\\\" that does not exist inside the schema.")]
    [InlineData(null, "Abstract type \\\"Place\\\" must resolve to an Object type at runtime for field \\\"Query.place\\\". Either the \\\"Place\\\" type should provide a \\\"resolveType\\\" function or each possible type should provide an \\\"isTypeOf\\\" function.")]
    public void Value_OfAnInterface_HasTheTypeThatItNames(string? name, string? message)
    {
        var root = JsonData.Parse(name is null ? """{"place":{"code":1}}""" : $"{{\"place\":{{\"__typename\":\"{name}\",\"code\":1}}}}");
        var answer = Run.Sync(JsonData.Schema(Sdl), "{ place { __typename ... on Office { code } } }", root);

        Assert.Equal(
            message is null
                ? """{"data":{"place":{"__typename":"Office","code":1}}}"""
                : $"{{\"errors\":[{{\"message\":\"{message}\",\"locations\":[{{\"line\":1,\"column\":3}}],\"path\":[\"place\"]}}],\"data\":{{\"place\":null}}}}",
            answer);
    }

    [Fact]
    public void Value_WhoseTypeAFunctionFinds_IsOfIt()
    {
        var schema = SchemaBuilder.Build(Sdl);
        var executable = new ExecutableSchemaBuilder(schema)
            .SetResolver(schema.QueryType!, "place", FieldResolver.Immediate(_ => "an office"))
            .SetTypeResolver((CompositeType)schema.Types["Place"], value => value is string ? (ObjectType)schema.Types["Office"] : null)
            .Build();

        Assert.Equal("""{"data":{"place":{"__typename":"Office"}}}""", Run.Sync(executable, "{ place { __typename } }"));
    }
}
