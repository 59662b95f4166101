namespace Digital40.GraphQL.Tests.Execution;

public sealed class PlanTests
{
    private const string Sdl = """
        type Query { a: String  b: String  c: String  o: O  n: Named  u: U }
        type O implements Named { name: String  x: String  y: String  o: O }
        type P implements Named { name: String  z: String }
        interface Named { name: String }
        union U = O | P
        """;

    private const string Root = """
        {"a":"1","b":"2","c":"3","o":{"name":"o","x":"x","y":"y","o":{"x":"xx","y":"yy"}},"n":{"__typename":"P","name":"p","z":"z"},"u":{"__typename":"O","name":"q"}}
        """;

    [Theory]
    [InlineData("{ o { x } o { y } }", "{}", """{"o":{"x":"x","y":"y"}}""")]
    [InlineData("{ o { o { x } } ...F } fragment F on Query { o { o { y } x } }", "{}", """{"o":{"o":{"x":"xx","y":"yy"},"x":"x"}}""")]
    [InlineData("{ n { name ... on P { z } ... on O { x } } }", "{}", """{"n":{"name":"p","z":"z"}}""")]
    [InlineData("{ u { ... on Named { name } __typename } }", "{}", """{"u":{"name":"q","__typename":"O"}}""")]
    [InlineData("{ a ... { b } ... on Query { c } ... on O { x } }", "{}", """{"a":"1","b":"2","c":"3"}""")]
    [InlineData("{ ...F } fragment F on Query { a ...F b }", "{}", """{"a":"1","b":"2"}""")]
    [InlineData("{ a @skip(if: true) b @include(if: false) c @skip(if: false) @include(if: true) }", "{}", """{"c":"3"}""")]
    [InlineData("{ a @skip(if: true) }", "{}", "{}")]
    public void Fields_OfManyPlaces_AreMerged(string query, string variables, string expected) => Check(query, variables, expected);

    [Theory]
    [InlineData(true, """{"a":"1","b":"2"}""")]
    [InlineData(false, """{"b":"2","a":"1"}""")]
    public void Field_BehindGuardFirst_StandsWhereItIsMetFirst(bool value, string expected) =>
        Check("query ($v: Boolean!) { ...A @include(if: $v) b ...A } fragment A on Query { a }", value ? """{"v":true}""" : """{"v":false}""", expected);

    [Theory]
    [InlineData("""{"v":true,"w":true}""", """{"o":{}}""")]
    [InlineData("""{"v":true,"w":false}""", """{"o":{"y":"y"}}""")]
    [InlineData("""{"v":false,"w":false}""", """{"o":{"x":"x","y":"y"}}""")]
    public void Field_OfSeveralNodesWithGuards_SelectsBelowThoseThatCount(string variables, string expected) =>
        Check("query ($v: Boolean!, $w: Boolean!) { o { x @skip(if: $v) } o @skip(if: $w) { y } }", variables, expected);

    [Fact]
    public void Guard_WithNull_IsAnErrorOfTheFieldAround()
    {
        var answer = Run.Sync(
            JsonData.Schema(Sdl), "query ($v: Boolean) { a o { x @skip(if: $v) } }", JsonData.Parse(Root), """{"v":null}""");

        Assert.Equal(
            """{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":41}],"path":["o"]}],"data":{"a":"1","o":null}}""",
            answer);
    }

    [Fact]
    public void Fragments_ThatDoubleAtEachLevel_CostWhatTheDataCosts()
    {
        // Written out this is a query of 2^40 fields; the data ends after two levels.
        var fragments = Enumerable.Range(0, 40).Select(level => $"fragment F{level} on O {{ l: o {{ x ...F{level + 1} }} r: o {{ y ...F{level + 1} }} }}");
        var query = $"{{ o {{ ...F0 }} }} {string.Join(' ', fragments)} fragment F40 on O {{ name }}";

        Check(query, "{}", """{"o":{"l":{"x":"xx","l":null,"r":null},"r":{"y":"yy","l":null,"r":null}}}""");
    }

    [Fact]
    public void Fragments_InALongChain_NeedNoStack()
    {
        var fragments = Enumerable.Range(0, 20_000).Select(level => $"fragment F{level} on Query {{ ...F{level + 1} }}");

        Check($"{{ ...F0 }} {string.Join(' ', fragments)} fragment F20000 on Query {{ a }}", "{}", """{"a":"1"}""");
    }

    private static void Check(string query, string variables, string expected) =>
        Assert.Equal($"{{\"data\":{expected}}}", Run.Sync(JsonData.Schema(Sdl), query, JsonData.Parse(Root), variables));
}
