using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Build_Extensions_AreMergedIntoTheirTypes()
    {
        var schema = SchemaBuilder.Build("""
            extend type Query implements Node { more: Date }
            type Query { id: ID }
            interface Node { id: ID }
            extend interface Node @tag { more: Date }
            scalar Date
            extend scalar Date @specifiedBy(url: "https://example.org/date")
            union Result = Query
            type Office { name: String }
            extend union Result = Office
            enum Level { LOW }
            extend enum Level { HIGH @deprecated }
            input Filter { a: Int }
            extend input Filter { b: Int = 5 }
            directive @tag on INTERFACE
            extend schema { mutation: Office }
            """);

        var query = schema.QueryType!;
        Assert.Equal("id,more", string.Join(',', query.Fields.Names));
        Assert.Same(schema.Types["Node"], Assert.Single(query.Interfaces));
        Assert.Equal("tag", Assert.Single(schema.Types["Node"].Directives).Name.Value);
        Assert.Equal("https://example.org/date", ((ScalarType)schema.Types["Date"]).SpecifiedByUrl);
        Assert.Equal("Query,Office", string.Join(',', ((UnionType)schema.Types["Result"]).Types.Select(type => type.Name)));
        Assert.Equal("No longer supported", ((EnumType)schema.Types["Level"]).Values["HIGH"].DeprecationReason);
        Assert.Equal("5", ((InputObjectType)schema.Types["Filter"]).Fields["b"].DefaultText);
        Assert.Equal("Office", schema.MutationType?.Name);
    }

    [Fact]
    public void Build_Types_StandInTheOrderOfTheSourceWithTheStandardTypesThatTheyName()
    {
        var schema = SchemaBuilder.Build("type Query { a(b: Float): Other } type Other { id: ID! name: String }");

        Assert.Equal(
            "Query,Float,Other,ID,String,Boolean,__Schema,__Type,__TypeKind,__Field,__InputValue,__EnumValue,__Directive,__DirectiveLocation",
            string.Join(',', schema.Types.Names));
        Assert.Equal("include,skip,deprecated,specifiedBy,oneOf", string.Join(',', schema.Directives.Names));
    }

    [Fact]
    public void Build_FaultsOfEveryPhase_AreToldAtOnce()
    {
        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build("""
            type Query { a: Missing b: Int @deprecated(reason: 5) c: Filter }
            input Filter { a: Int a: Int }
            """));

        Assert.Equal(
            [
                "1:17 Unknown type \"Missing\".",
                "2:16 2:23 Field \"Filter.a\" can only be defined once.",
                "1:52 Argument \"reason\" has invalid value 5.",
                "1:58 The type of Query.c must be Output Type but got: Filter.",
            ],
            exception.Errors.Select(SchemaCases.Show));
    }

    [Fact]
    public void Build_UnknownTypes_CauseNoFurtherErrors()
    {
        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build("""
            schema { query: Nothing }
            type Office implements Missing & Node { id: Unknown a(b: Unknown2!): Int }
            interface Node { id: ID a(b: Int): Int }
            union Result = Absent
            """));

        Assert.All(exception.Errors, error => Assert.StartsWith("Unknown type", error.Message, StringComparison.Ordinal));
        Assert.Equal(5, exception.Errors.Length);
    }

    [Fact]
    public void Build_Files_NamesFileLineAndColumnOfErrors()
    {
        SchemaSource[] sources =
        [
            new("query.graphql", "type Query {\r\n  office: Office\r\n  other: Missing\r\n}"),
            new("office.graphql", "\n\nextend type Query { office: Int }\ntype Office { name: String }"),
        ];

        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(sources));

        Assert.Equal(
            [
                "query.graphql:3:10: Unknown type \"Missing\".",
                "query.graphql:2:3: Field \"Query.office\" can only be defined once. (also office.graphql:3:21)",
            ],
            exception.Errors.Select(error => error.Message));
        Assert.Equal("2:3 3:21", string.Join(' ', exception.Errors[1].Locations));
    }

    [Fact]
    public void Build_FilesThatAreNoGraphQL_NamesEachOfThem()
    {
        SchemaSource[] sources = [new("a.graphql", "type Query {"), new("b.graphql", "type Office { name: String }"), new("c.graphql", "\ntipe X")];

        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(sources));

        Assert.Equal(
            [
                "a.graphql:1:13: Syntax Error: Expected Name, found <EOF>.",
                "c.graphql:2:1: Syntax Error: Unexpected Name \"tipe\".",
            ],
            exception.Errors.Select(error => error.Message));
    }

    [Fact]
    public void Build_ScalarOfTheApplication_ChecksDefaultValues()
    {
        var options = new SchemaOptions();
        options.Scalars["Year"] = new YearScalar();

        var exception = Assert.Throws<GraphQLException>(
            () => SchemaBuilder.Build("scalar Year type Query { a(year: Year = 2568, other: Year = \"x\"): Year }", options));

        Assert.Equal("1:61 Expected value of type \"Year\", found \"x\"; a year is a number.", SchemaCases.Show(Assert.Single(exception.Errors)));
    }

    [Fact]
    public void Extend_Schema_KeepsWhatItHas()
    {
        var options = new SchemaOptions();
        options.Scalars["Year"] = new YearScalar();
        var schema = SchemaBuilder.Build("schema { query: Root } type Root { year: Year } scalar Year", options);

        var extended = SchemaBuilder.Extend(schema, Parser.ParseDocument("extend type Root { next: Year } type Mutation { a: Int } extend schema { subscription: Root }"));

        Assert.Equal("year,next", string.Join(',', extended.QueryType!.Fields.Names));
        Assert.IsType<YearScalar>(((ScalarType)extended.Types["Year"]).Coercion);
        Assert.Null(extended.MutationType);
        Assert.Equal("Root", extended.SubscriptionType?.Name);
        Assert.Equal("year", string.Join(',', schema.QueryType!.Fields.Names));
    }

    [Fact]
    public void Extend_WithATypeThatIsThere_IsRefused()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int }");

        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Extend(schema, Parser.ParseDocument("type Query { b: Int }")));

        Assert.StartsWith("Type \"Query\" already exists in the schema.", exception.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_Implementations_AreFoundInTheOrderOfTheTypes()
    {
        var schema = SchemaBuilder.Build("""
            type Query implements Node { id: ID } type Office implements Named & Node { id: ID }
            interface Node { id: ID } interface Named implements Node { id: ID } interface Lonely { id: ID } union Any = Office
            """);
        var node = (InterfaceType)schema.Types["Node"];

        Assert.Equal("Query,Office", string.Join(',', schema.PossibleTypes(node).Select(type => type.Name)));
        Assert.Equal("Named", Assert.Single(schema.ImplementingInterfaces(node)).Name);
        Assert.Empty(schema.PossibleTypes((InterfaceType)schema.Types["Lonely"]));
        Assert.Equal("Office", Assert.Single(schema.PossibleTypes((UnionType)schema.Types["Any"])).Name);
        Assert.True(schema.QueryType!.IsSubTypeOf(node));
        Assert.False(schema.QueryType.IsSubTypeOf((UnionType)schema.Types["Any"]));
    }

    private sealed class YearScalar : ScalarCoercion
    {
        public override Type ValueType => typeof(int);

        public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
        {
            value = null;
            error = literal is IntValueNode ? null : "a year is a number.";
            return error is null;
        }

        public override bool TryReadJson(JsonElement json, out object? value, out string? error) => throw new NotSupportedException();

        public override void Write(object value, JsonOutput output) => throw new NotSupportedException();
    }
}
