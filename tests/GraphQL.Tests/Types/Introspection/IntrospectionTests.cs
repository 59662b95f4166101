using System.Text;
using System.Text.Json;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Tests.Types.Introspection;

public sealed class IntrospectionTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(""""
        """The contract"""
        schema { query: Query mutation: Mutation }
        directive @tag(old: Int @deprecated, name: String = "x") repeatable on FIELD | OBJECT
        type Query implements Node { id: ID! office(id: ID!, old: Int = 5 @deprecated): [Office!]! @deprecated(reason: "old") }
        type Mutation { a: Int }
        interface Node { id: ID! }
        "An office" type Office implements Node { id: ID! }
        union Result = Office | Query
        enum Level { LOW HIGH @deprecated }
        input Choice @oneOf { a: Level b: [Int!] @deprecated }
        input Filter { a: Int = 1 }
        scalar Date @specifiedBy(url: "https://example.org/date")
        """");

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"description":"The contract","queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null}}""")]
    [InlineData("{ __type(name: \"Query\") { __typename kind name description fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf specifiedByURL } }",
        """{"__type":{"__typename":"__Type","kind":"OBJECT","name":"Query","description":null,"fields":[{"name":"id"}],"interfaces":[{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null,"specifiedByURL":null}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name } all: args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } type { kind name ofType { kind ofType { kind ofType { name } } } } } } }",
        """{"__type":{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null,"args":[],"all":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","ofType":null}}},{"name":"office","isDeprecated":true,"deprecationReason":"old","args":[{"name":"id"}],"all":[{"name":"id","defaultValue":null,"isDeprecated":false,"deprecationReason":null},{"name":"old","defaultValue":"5","isDeprecated":true,"deprecationReason":"No longer supported"}],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Office"}}}}}]}}""")]
    [InlineData("{ n: __type(name: \"Node\") { kind possibleTypes { name } interfaces { name } } r: __type(name: \"Result\") { kind possibleTypes { name } fields { name } } }",
        """{"n":{"kind":"INTERFACE","possibleTypes":[{"name":"Query"},{"name":"Office"}],"interfaces":[]},"r":{"kind":"UNION","possibleTypes":[{"name":"Office"},{"name":"Query"}],"fields":null}}""")]
    [InlineData("{ l: __type(name: \"Level\") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated } } d: __type(name: \"Date\") { kind specifiedByURL } }",
        """{"l":{"kind":"ENUM","enumValues":[{"name":"LOW"}],"all":[{"name":"LOW","isDeprecated":false},{"name":"HIGH","isDeprecated":true}]},"d":{"kind":"SCALAR","specifiedByURL":"https://example.org/date"}}""")]
    [InlineData("{ c: __type(name: \"Choice\") { kind isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name type { kind } } } f: __type(name: \"Filter\") { isOneOf inputFields { defaultValue } } }",
        """{"c":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"a"}],"all":[{"name":"a","type":{"kind":"ENUM"}},{"name":"b","type":{"kind":"LIST"}}]},"f":{"isOneOf":false,"inputFields":[{"defaultValue":"1"}]}}""")]
    [InlineData("{ __schema { directives { name isRepeatable locations args { name } all: args(includeDeprecated: true) { name } } } }",
        """{"__schema":{"directives":[{"name":"tag","isRepeatable":true,"locations":["FIELD","OBJECT"],"args":[{"name":"name"}],"all":[{"name":"old"},{"name":"name"}]},{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if"}]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if"}]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE","DIRECTIVE_DEFINITION"],"args":[{"name":"reason"}],"all":[{"name":"reason"}]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}],"all":[{"name":"url"}]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[],"all":[]}]}}""")]
    [InlineData("{ __type(name: \"Nothing\") { name } __typename }", """{"__type":null,"__typename":"Query"}""")]
    public async Task Query_OfTheSchema_IsAnswered(string query, string expected)
    {
        var executor = new RequestExecutor(new ExecutableSchemaBuilder(Schema).Build(), new RequestOptions());
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(query) };

        using var result = (SingleResult)await executor.ExecuteAsync(request);

        using var json = JsonDocument.Parse(result.Json);
        Assert.Equal(expected, json.RootElement.GetProperty("data").GetRawText());
    }

    [Fact]
    public void Fields_OfEveryIntrospectionType_HaveAResolver()
    {
        foreach (var type in IntrospectionTypes.All.OfType<ObjectType>())
        {
            Assert.All(type.Fields, field => Assert.NotNull(field.IntrospectionResolver));
        }
    }

    [Fact]
    public void FindField_MetaFields_AreFoundWhereTheyStand()
    {
        var query = Schema.QueryType!;
        var union = (UnionType)Schema.Types["Result"];

        Assert.Same(MetaFields.Schema, MetaFields.FindField(Schema, query, "__schema"));
        Assert.Same(MetaFields.Type, MetaFields.FindField(Schema, query, "__type"));
        Assert.Null(MetaFields.FindField(Schema, Schema.MutationType!, "__schema"));
        Assert.Same(MetaFields.TypeName, MetaFields.FindField(Schema, union, "__typename"));
        Assert.Null(MetaFields.FindField(Schema, union, "id"));
        Assert.Same(query.Fields["id"], MetaFields.FindField(Schema, query, "id"));
    }
}
