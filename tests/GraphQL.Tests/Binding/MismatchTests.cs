using System.Collections.Immutable;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>Every kind of disagreement between a schema and C# code, each with the place and the member that it names.</summary>
public sealed partial class MismatchTests
{
    [Fact]
    public void Field_WithoutResolver_IsListedWithItsLine()
    {
        var mismatch = Single("type Query {\n  ok: Int!\n  lost: String\n}", typeof(OkQuery));

        Assert.Equal("FIELD_WITHOUT_RESOLVER", mismatch.Code);
        Assert.Equal("test.graphql:3", mismatch.Place);
        Assert.Equal("Field 'Query.lost' (test.graphql:3) of type 'String' has no resolver.", mismatch.Message);
    }

    [Fact]
    public void Field_WithoutMemberOfItsValue_NamesTheClass()
    {
        var mismatch = Single("type Query {\n  box: Box!\n}\ntype Box {\n  size: Int!\n  colour: String\n}", typeof(BoxQuery));

        Assert.Equal("Field 'Box.colour' (test.graphql:6) of type 'String' has no resolver and no member in 'Box'.", mismatch.Message);
    }

    [Fact]
    public void Resolver_WithoutField_IsListed()
    {
        var mismatch = Single("type Query { other: Int! }", typeof(OkQuery), typeof(OtherQuery));

        Assert.Equal("RESOLVER_WITHOUT_FIELD", mismatch.Code);
        Assert.Equal("OkQuery.Ok", mismatch.Member);
        Assert.Contains("'OkQuery.Ok' answers no field of type 'Query' (test.graphql:1), which has no field 'ok'", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_WithTwoResolvers_NamesBoth()
    {
        var mismatch = Single("type Query { ok: Int! }", typeof(OkQuery), typeof(SecondOkQuery));

        Assert.Equal("FIELD_AMBIGUOUS", mismatch.Code);
        Assert.Contains("'OkQuery.Ok' and 'SecondOkQuery.GetOk'", mismatch.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int!", "string")]
    [InlineData("[String!]!", "string")]
    [InlineData("Boolean", "string")]
    [InlineData("Colour", "string")]
    [InlineData("Box", "string")]
    [InlineData("Shape", "string")]
    [InlineData("LocalDate", "string")]
    [InlineData("Upload", "string")]
    public void Output_OfAnotherType_IsListed(string type, string returned)
    {
        var mismatches = Mismatches(
            $$"""
            type Query { text: {{type}} ok: Int! }
            type Box { size: Int! }
            enum Colour { RED }
            union Shape = Box
            scalar LocalDate
            scalar Upload
            """,
            typeof(TextQuery), typeof(OkQuery), typeof(Box));

        Assert.Contains(mismatches, mismatch => mismatch.Code == "OUTPUT_TYPE" && mismatch.Place == "test.graphql:1"
            && mismatch.Message == $"Field 'Query.text' (test.graphql:1) has type '{type.TrimEnd('!')}', but method 'TextQuery.GetText' returns '{returned}'.");
    }

    [Fact]
    public void Output_ThatMayBeNull_IsListedWhereTheFieldMayNot()
    {
        var mismatches = Mismatches("type Query { one: Int! two: String! three: [String!]! four: String! }", typeof(NullableQuery));

        Assert.Equal(4, mismatches.Length);
        Assert.All(mismatches, mismatch => Assert.Equal("OUTPUT_NULLABILITY", mismatch.Code));
        Assert.Equal("Field 'Query.two' (test.graphql:1) has type 'String!', but method 'NullableQuery.GetTwo' returns 'string?', which may be null.", mismatches[1].Message);
    }

    [Fact]
    public void Argument_WithoutParameter_IsListed()
    {
        var mismatch = Single("type Query {\n  ok(\n    limit: Int\n  ): Int!\n}", typeof(OkQuery));

        Assert.Equal("ARGUMENT_WITHOUT_PARAMETER", mismatch.Code);
        Assert.Equal("Argument 'Query.ok(limit:)' (test.graphql:3) has no parameter in 'OkQuery.Ok'.", mismatch.Message);
    }

    [Fact]
    public void Parameter_WithoutArgument_IsListed()
    {
        var mismatch = Single("type Query { find(id: ID!): Int! }", typeof(WrongNameQuery));

        Assert.Equal("PARAMETER_UNKNOWN", mismatch.Code);
        Assert.Equal("Parameter 'limit' of 'WrongNameQuery.Find' is no argument of field 'Query.find' (test.graphql:1) and its type 'int' is no service.", mismatch.Message);
    }

    [Fact]
    public void Parameter_OfAnUnknownService_IsListedWhenServicesAreKnown()
    {
        var binder = new SchemaBinder().AddSchema("type Query { time: Int! }", "test.graphql").AddType(typeof(ServiceQuery)).UseServices(_ => false);

        var mismatch = Assert.Single(Assert.Throws<SchemaBindingException>(binder.Bind).Mismatches);
        Assert.Equal("PARAMETER_UNKNOWN", mismatch.Code);
        Assert.Contains("'TimeProvider'", mismatch.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int!", "string")]
    [InlineData("[Int!]!", "int")]
    [InlineData("Float!", "int")]
    [InlineData("Colour!", "string")]
    [InlineData("BoxInput!", "int")]
    [InlineData("LocalDate!", "DateTime")]
    public void Argument_OfAnotherType_IsListed(string type, string parameter)
    {
        var mismatches = Mismatches(
            $$"""
            type Query { find{{char.ToUpperInvariant(parameter[0])}}{{parameter[1..]}}(value: {{type}}): Int! }
            input BoxInput { size: Int! }
            enum Colour { RED }
            scalar LocalDate
            """,
            typeof(FindQuery));

        Assert.Contains(mismatches, mismatch => mismatch.Code == "INPUT_TYPE" && mismatch.Message.EndsWith($"of type '{parameter}' cannot hold.", StringComparison.Ordinal)
            && mismatch.Message.Contains($"(value:)' (test.graphql:1) has type '{type.TrimEnd('!')}'", StringComparison.Ordinal));
    }

    [Fact]
    public void Argument_ThatMayBeNull_IsListedWhereTheParameterMayNot()
    {
        var mismatches = Mismatches("type Query { find(number: Int, text: String = \"x\", list: [String!], items: [String]!): Int! }", typeof(NotNullQuery));

        Assert.Equal(4, mismatches.Length);
        Assert.All(mismatches, mismatch => Assert.Equal("INPUT_NULLABILITY", mismatch.Code));
        Assert.Equal(
            "Argument 'Query.find(number:)' (test.graphql:1) has type 'Int' and may be null, but parameter 'number' of 'NotNullQuery.Find' of type 'int' may not.",
            mismatches[0].Message);
    }

    [Fact]
    public void InputType_AtOddsWithItsRecord_IsListedFieldByField()
    {
        var mismatches = Mismatches(
            "type Query { find(filter: Filter!): Int! }\ninput Filter {\n  name: Int!\n  size: Int\n  colour: String\n}", typeof(FilterQuery));

        Assert.Equal(
            [
                "Parameter 'Depth' of the constructor of 'Filter' has no field in input type 'Filter' (test.graphql:2), and no default value.",
                "Input field 'Filter.name' (test.graphql:3) has type 'Int', which parameter 'Name' of the constructor of 'Filter' of type 'string' cannot hold.",
                "Input field 'Filter.size' (test.graphql:4) has type 'Int' and may be null, but parameter 'Size' of the constructor of 'Filter' of type 'int' may not.",
                "Input field 'Filter.colour' (test.graphql:5) has no constructor parameter and no settable property in 'Filter'.",
            ],
            mismatches.Select(mismatch => mismatch.Message));
    }

    [Fact]
    public void EnumValues_WithoutCounterpart_AreListedOnBothSides()
    {
        var mismatches = Mismatches("type Query { size: Size! }\nenum Size {\n  SMALL\n  VERY_LARGE\n  HUGE\n}", typeof(SizeQuery));

        Assert.Equal(
            [
                "C# enum value 'Size.Tiny' has no counterpart in enum 'Size' (test.graphql:2).",
                "Enum value 'Size.HUGE' (test.graphql:5) has no counterpart in the C# enum 'Size'.",
            ],
            mismatches.Select(mismatch => mismatch.Message));
    }

    [Fact]
    public void Scalar_OfWhichNothingIsKnown_IsListed()
    {
        var mismatch = Mismatches("scalar Money\ntype Query { ok: Int! price: Money }", typeof(OkQuery), typeof(PriceQuery))[0];

        Assert.Equal("SCALAR_UNKNOWN", mismatch.Code);
        Assert.Equal("test.graphql:1", mismatch.Place);
    }

    [Fact]
    public void ResolverClass_OfATypeThatTheSchemaLacks_IsListed()
    {
        var mismatches = Mismatches("type Query { ok: Int! }", typeof(OkQuery), typeof(BoxResolvers), typeof(SomeMutation));

        Assert.Equal(["TYPE_UNKNOWN", "TYPE_UNKNOWN"], mismatches.Select(mismatch => mismatch.Code));
        Assert.Contains("'BoxResolvers' holds resolvers of 'Box', but the schema has no object type of that name", mismatches[0].Message, StringComparison.Ordinal);
        Assert.Contains("'SomeMutation' holds resolvers of the mutation type", mismatches[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectType_WithoutCSharpType_IsListedOnce()
    {
        var mismatch = Single("type Query { thing: Thing }\nunion Thing = Box | Bag\ntype Box { size: Int! }\ntype Bag { size: Int! }", typeof(ThingQuery), typeof(Box));

        Assert.Equal("TYPE_UNBOUND", mismatch.Code);
        Assert.Equal("test.graphql:4", mismatch.Place);
    }

    [Fact]
    public void ObjectType_WithTwoCSharpTypesOfItsName_IsListed()
    {
        var mismatch = Single("type Query { thing: Thing }\nunion Thing = Box\ntype Box { size: Int! }", typeof(ThingQuery), typeof(Box), typeof(Nested.Box));

        Assert.Equal("TYPE_AMBIGUOUS", mismatch.Code);
    }

    [Fact]
    public void TypeResolver_ThatCannotDecide_IsListed()
    {
        var mismatch = Single(
            "type Query { thing: Thing }\nunion Thing = Box | Crate\ntype Box { size: Int! }\ntype Crate { size: Int! }",
            typeof(ThingQuery), typeof(BoxResolvers), typeof(CrateResolvers));

        Assert.Equal("TYPE_RESOLVER_AMBIGUOUS", mismatch.Code);
        Assert.Equal(
            "A value of 'Thing' (test.graphql:2) that is a 'Box' could be of 'Box' or of 'Crate': both are bound to it.",
            mismatch.Message);
    }

    [Fact]
    public void TypeResolver_OfInterfacesThatDoNotExcludeEachOther_IsListed()
    {
        var mismatch = Single(
            "type Query { thing: Thing }\nunion Thing = Walks | Swims\ntype Walks { legs: Int! }\ntype Swims { fins: Int! }",
            typeof(ThingQuery), typeof(WalksResolvers), typeof(SwimsResolvers));

        Assert.Equal("TYPE_RESOLVER_AMBIGUOUS", mismatch.Code);
    }

    [Fact]
    public void Parent_OfAnotherType_IsListed()
    {
        var mismatches = Mismatches("type Query { box: Box! }\ntype Box { size: Int! twice: Int! }", typeof(BoxQuery), typeof(WrongParentResolvers));

        Assert.Contains(mismatches, mismatch => mismatch.Code == "RESOLVER_INVALID"
            && mismatch.Message == "Parameter 'parent' of 'WrongParentResolvers.GetTwice' of type 'string' takes the parent, but type 'Box' (test.graphql:2) has values of 'Box'.");
    }

    [Fact]
    public void Parent_OfARootField_IsListed()
    {
        var mismatch = Single("type Query { ok: Int! }", typeof(RootParentQuery));

        Assert.EndsWith("type 'Query' (test.graphql:1) has no parent.", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolver_ThatIsNotStatic_IsListed()
    {
        var mismatches = Mismatches("type Query { ok: Int! box: Box! }\ntype Box { size: Int! twice: Int! }", typeof(InstanceQuery), typeof(BoxQuery), typeof(InstanceBoxResolvers));

        Assert.Equal(
            [
                "Field 'Query.ok' (test.graphql:1) is answered by method 'InstanceQuery.Ok', which has to be static.",
                "Field 'Box.twice' (test.graphql:2) is answered by property 'InstanceBoxResolvers.Twice', which has to be static.",
            ],
            mismatches.Select(mismatch => mismatch.Message));
    }

    [Fact]
    public void Output_ThatIsNoMemberOfTheUnion_IsListed()
    {
        var mismatch = Single("type Query { thing: Thing ok: Item }\nunion Thing = Box\ntype Box { size: Int! }\ntype Item { id: ID! }", typeof(ItemAsThingQuery), typeof(Box));

        Assert.Equal("Field 'Query.thing' (test.graphql:1) has type 'Thing', but method 'ItemAsThingQuery.GetThing' returns 'Item?'.", mismatch.Message);
    }

    [Fact]
    public void Resolver_WithoutValue_IsListed()
    {
        var mismatch = Single("type Query { ok: Int! }", typeof(TaskQuery));

        Assert.Equal("RESOLVER_INVALID", mismatch.Code);
        Assert.Contains("returns 'Task', which holds no value", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscription_WithoutStream_IsListed()
    {
        var mismatch = Single("type Query { ok: Int! }\ntype Subscription { ticks: Int! }", typeof(OkQuery), typeof(NoStreamSubscription));

        Assert.Equal("RESOLVER_INVALID", mismatch.Code);
        Assert.Contains("returns no IAsyncEnumerable<T>", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NodeType_WithoutNodeResolver_IsListed()
    {
        var mismatch = Single(
            "type Query { node(id: ID!): Node }\ninterface Node { id: ID! }\ntype Item implements Node { id: ID! }", typeof(Item));

        Assert.Equal("NODE_RESOLVER_MISSING", mismatch.Code);
        Assert.Equal("test.graphql:3", mismatch.Place);
    }

    [Fact]
    public void NodeResolver_WithoutKey_IsListed()
    {
        var mismatches = Mismatches(
            "type Query { node(id: ID!): Node }\ninterface Node { id: ID! }\ntype Item implements Node { id: ID! }", typeof(ItemWithoutKeyResolvers));

        Assert.Contains(mismatches, mismatch => mismatch.Message.Contains("has no parameter 'id' of type string, int, long or Guid", StringComparison.Ordinal));
    }

    [Fact]
    public void Exception_OfNoErrorType_IsListed()
    {
        var mismatch = Single(
            "type Query { ok: Int! }\ntype Mutation { open: OpenPayload! }\ntype OpenPayload { ok: Int errors: [OpenError!] }\n" +
            "union OpenError = LockedError\ntype LockedError { message: String! }",
            typeof(OkQuery), typeof(OpenMutation), typeof(LockedError));

        Assert.Equal("ERROR_MAPPING", mismatch.Code);
        Assert.Contains("'TimeoutException', which is of no type that 'OpenError' can be", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mismatches_OfSeveralFiles_NameTheirOwnFileAndLine()
    {
        var binder = new SchemaBinder()
            .AddSchema("type Query {\r\n  ok: Int!\r\n  a: Int\r\n}", "first.graphql")
            .AddSchema("\n\nextend type Query {\n  b: Int\n}\n", "second.graphql")
            .AddType(typeof(OkQuery));

        var exception = Assert.Throws<SchemaBindingException>(binder.Bind);
        Assert.Equal(["first.graphql:3", "second.graphql:4"], exception.Mismatches.Select(mismatch => mismatch.Place));
        Assert.StartsWith("The schema and the C# code disagree in 2 places:", exception.Message, StringComparison.Ordinal);
        Assert.Contains("second.graphql:4", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_ThatIsNotValid_IsListedWithItsFile()
    {
        var binder = new SchemaBinder().AddSchema("type Query { ok: Int! }", "a.graphql").AddSchema("type Box { size: Unknown }", "b.graphql").AddType(typeof(OkQuery));

        var mismatch = Assert.Single(Assert.Throws<SchemaBindingException>(binder.Bind).Mismatches);
        Assert.Equal("SCHEMA_INVALID", mismatch.Code);
        Assert.Equal("b.graphql:1", mismatch.Place);
        Assert.Contains("b.graphql:1:18", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_ThatIsNoGraphQL_IsListedForEachFile()
    {
        var binder = new SchemaBinder().AddSchema("type Query {", "a.graphql").AddSchema("type Box { size: \"\"\"", "b.graphql");

        var exception = Assert.Throws<SchemaBindingException>(binder.Bind);
        Assert.Equal(2, exception.Mismatches.Length);
        Assert.StartsWith("a.graphql:1:", exception.Mismatches[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("b.graphql:1:", exception.Mismatches[1].Message, StringComparison.Ordinal);
    }

    private static SchemaMismatch Single(string schema, params Type[] types) => Assert.Single(Mismatches(schema, types));

    private static ImmutableArray<SchemaMismatch> Mismatches(string schema, params Type[] types)
    {
        var binder = new SchemaBinder().AddSchema(schema, "test.graphql");
        foreach (var type in types)
        {
            binder.AddType(type);
        }

        return Assert.Throws<SchemaBindingException>(binder.Bind).Mismatches;
    }
}
