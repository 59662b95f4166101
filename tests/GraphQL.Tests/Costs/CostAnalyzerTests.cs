using System.Text.Json;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Costs;

/// <summary>What operations cost.</summary>
public sealed class CostAnalyzerTests
{
    private const string Source = CostDirectives.Definitions + """
        type Query {
          office: Office
          expensive: Office @cost(weight: "10.5")
          cheap: Office @cost(weight: "-3")
          list(first: Int): [Office!]! @listSize(assumedSize: 7, slicingArguments: ["first"], requireOneSlicingArgument: false)
          fixed: [Office] @listSize(assumedSize: 4)
          plain: [Office]
          offices(first: Int, last: Int, after: String): OfficeConnection
            @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
          implied(first: Int): OfficeConnection
          defaulted(first: Int = 3): OfficeConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
          find(filter: Filter @cost(weight: "2"), limit: Int @cost(weight: "0.5")): Office
          thing: Thing
          things: [Thing] @listSize(assumedSize: 2)
          heavy: Heavy
        }
        type OfficeConnection { edges: [OfficeEdge] nodes: [Office] total: Int }
        type OfficeEdge { node: Office }
        type Office implements Named { name: String parent: Office score: Int @cost(weight: "5") children(first: Int): [Office]
          @listSize(slicingArguments: ["first"]) }
        interface Named { name: String }
        type Heavy @cost(weight: "100") { name: String }
        union Thing = Office | Heavy
        input Filter { name: String @cost(weight: "3") inner: Filter list: [Filter] }
        """;

    private static readonly Schema Schema = SchemaBuilder.Build(Source);

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ __schema { types { name fields { name } } } }", 0, 1)]
    [InlineData("{ office { name } }", 1, 2)]
    [InlineData("{ office { name parent { parent { name } } } }", 3, 4)]
    [InlineData("{ office { score } }", 6, 2)]
    [InlineData("{ expensive { name } }", 10.5, 2)]
    [InlineData("{ cheap { name } }", 0, 2)]
    [InlineData("{ plain { parent { name } } }", 2, 3)]
    [InlineData("{ fixed { parent { name } } }", 5, 9)]
    [InlineData("{ list { parent { name } } }", 8, 15)]
    [InlineData("{ list(first: 2) { parent { name } } }", 3, 5)]
    [InlineData("{ list(first: -2) { name } }", 1, 8)]
    [InlineData("{ offices(first: 10) { total edges { node { name } } } }", 12, 22)]
    [InlineData("{ offices(first: 10) { edges { node { name } } nodes { parent { name } } } }", 23, 42)]
    [InlineData("{ offices(last: 5) { ...C } } fragment C on OfficeConnection { edges { node { name } } }", 7, 12)]
    [InlineData("{ implied { nodes { name } } }", 2, 27)]
    [InlineData("{ implied(first: 3) { nodes { name } } }", 2, 5)]
    [InlineData("{ defaulted { edges { node { name } } } }", 5, 8)]
    [InlineData("{ offices(first: 10) { nodes { children(first: 10) { name } } } }", 12, 112)]
    [InlineData("{ find(filter: {name: \"a\", inner: {name: \"b\"}, list: [{name: \"c\"}, {}]}, limit: 1) { name } }", 14.5, 2)]
    [InlineData("{ thing { ... on Office { score } ... on Heavy { name } } }", 6, 101)]
    [InlineData("{ things { __typename ... on Office { parent { name } } ... on Heavy { name } } }", 3, 203)]
    [InlineData("{ heavy { name } }", 1, 101)]
    [InlineData("{ office { ... on Named { ... on Office { parent { name } } } } }", 2, 3)]
    public void Operation_Reckoned_HasItsCost(string source, double field, double type)
    {
        var cost = Analyze(source);

        Assert.Empty(cost.Errors);
        Assert.Equal(new Cost(field, type), cost.Evaluate(default));
    }

    [Theory]
    [InlineData("{\"n\": 10}", 12, 22)]
    [InlineData("{\"n\": 0}", 2, 2)]
    [InlineData("{}", 5, 8)]
    [InlineData("{\"\\ud800\": 1}", 5, 8)]
    [InlineData("{\"n\": null}", 22, 42)]
    [InlineData("{\"n\": \"x\"}", 22, 42)]
    [InlineData("{\"n\": -4}", 22, 42)]
    [InlineData("{\"n\": 10, \"m\": 20}", 22, 42)]
    public void Variable_SaysTheSize_WhenTheRequestIsKnown(string variables, double field, double type)
    {
        var cost = Analyze("query ($n: Int = 3, $m: Int) { offices(first: $n, last: $m) { edges { ...E } } } fragment E on OfficeEdge { node { name } }");
        using var json = JsonDocument.Parse(variables);

        Assert.Equal(new Cost(field, type), cost.Evaluate(json.RootElement));
    }

    [Fact]
    public void Variables_InBranches_TakeTheDearest()
    {
        var cost = Analyze("query ($n: Int!, $m: Int!) { thing { ... on Heavy { name } ... on Office { children(first: $n) { children(first: $m) { name } } } } }");
        using var json = JsonDocument.Parse("{\"n\": 10, \"m\": 3}");

        Assert.Equal(new Cost(12, 1 + 100 + 10 + 30), cost.Evaluate(json.RootElement));
    }

    [Theory]
    [InlineData("{ offices { total } }")]
    [InlineData("{ offices(first: null) { total } }")]
    [InlineData("{ offices(first: 1, last: 1) { total } }")]
    public void SlicingArguments_NotOne_AreRefused(string source)
    {
        var error = Assert.Single(Analyze(source).Errors);

        Assert.Equal(CostCodes.SlicingArguments, error.Code);
        Assert.Equal(new SourceLocation(1, 3), Assert.Single(error.Locations));
    }

    [Fact]
    public void Budget_AtTheLimit_IsKept()
    {
        var cost = Analyze("{ office { parent { name } } }", new CostOptions { MaxFieldCost = 2, MaxTypeCost = 3 });

        Assert.Null(cost.Check(cost.Evaluate(default)));
    }

    [Theory]
    [InlineData(1, 3, "The field cost of the operation is 2; the limit is 1.")]
    [InlineData(2, 2, "The type cost of the operation is 3; the limit is 2.")]
    public void Budget_Exceeded_IsRefused(double field, double type, string message)
    {
        var cost = Analyze("{ office { parent { name } } }", new CostOptions { MaxFieldCost = field, MaxTypeCost = type });

        var error = cost.Check(cost.Evaluate(default));

        Assert.Equal(message, error?.Message);
        Assert.Equal(CostCodes.Exceeded, error?.Code);
        Assert.Equal(3L, error?.Extensions?["cost"]);
        Assert.Null(Analyze("{ office { parent { name } } }", new CostOptions { MaxFieldCost = 0, Enforce = false }).Check(cost.Evaluate(default)));
    }

    [Theory]
    [InlineData("children(first: 2000000000)")]
    [InlineData("children(first: $n)")]
    public void Cost_BeyondAllNumbers_DoesNotOverflow(string field)
    {
        var source = "query ($n: Int = 2000000000) { office { " + string.Concat(Enumerable.Repeat(field + " { ", 150)) + "name" + new string('}', 152);

        var cost = Analyze(source);

        var total = cost.Evaluate(default);
        Assert.Equal(new Cost(double.PositiveInfinity, double.PositiveInfinity), total);
        Assert.Equal(long.MaxValue, total.Total);
        Assert.NotNull(cost.Check(total));
    }

    [Theory]
    [InlineData("parent { ...F")]
    [InlineData("children(first: $n) { ...F")]
    public void Fragments_EachUsingTheNextTwice_AreReckonedOnce(string use)
    {
        var source = "query ($n: Int = 1) { office { ...F0 } }" + string.Concat(Enumerable.Range(0, 90).Select(level =>
            FormattableString.Invariant($"fragment F{level} on Office {{ a: {use}{level + 1} }} b: {use}{level + 1} }} }}"))) + "fragment F90 on Office { name }";

        var cost = Analyze(source).Evaluate(default);

        Assert.Equal(Math.Pow(2, 91) - 1, cost.Field, Math.Pow(2, 50));
    }

    [Fact]
    public void Fragments_UsingThemselves_EndTheWalk() =>
        Assert.Equal(new Cost(2, 3), Analyze("{ office { ...A } } fragment A on Office { parent { ...A } }").Evaluate(default));

    [Fact]
    public void Directives_WithoutMeaning_AreAllReported()
    {
        var schema = SchemaBuilder.Build(CostDirectives.Definitions + """
            type Query {
              a: Int @cost(weight: "many")
              b(c: Int @cost(weight: "NaN")): [Int] @listSize(slicingArguments: ["d"], sizedFields: ["e"], assumedSize: -1)
            }
            """);

        var exception = Assert.Throws<GraphQLException>(() => new CostAnalyzer(schema, new CostOptions()));

        Assert.Equal(
            [
                "The weight in @cost of Query.a must be a decimal number in a string.",
                "The slicing argument \"d\" in @listSize of Query.b is no argument of the field.",
                "The sized field \"e\" in @listSize of Query.b is no list of type \"Int\".",
                "The assumed size in @listSize of Query.b must not be negative.",
                "The weight in @cost of Query.b.c must be a decimal number in a string.",
            ],
            exception.Errors.Select(error => error.Message));
    }

    private static OperationCost Analyze(string source, CostOptions? options = null)
    {
        var document = Parser.ParseDocument(source);
        return new CostAnalyzer(Schema, options ?? new CostOptions()).Analyze(document, document.Definitions.OfType<OperationDefinitionNode>().First());
    }
}
