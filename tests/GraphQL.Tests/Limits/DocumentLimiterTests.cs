using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Limits;

namespace Digital40.GraphQL.Tests.Limits;

/// <summary>Both sides of every limit, and the work that hostile documents make.</summary>
public sealed class DocumentLimiterTests
{
    public static TheoryData<string, string, string> AtTheLimitAndBeyond => new()
    {
        { LimitCodes.Depth, Nested(15), Nested(16) },
        { LimitCodes.Depth, "{ ...F } fragment F on T " + Nested(15), "{ a { ...F } } fragment F on T " + Nested(15) },
        { LimitCodes.Depth, "{ ... { ... on T " + Nested(15) + " } }", "{ ... { a { ... " + Nested(15) + " } } }" },
        { LimitCodes.IntrospectionDepth, "{ __schema " + Nested(14) + " }", "{ __schema " + Nested(15) + " }" },
        { LimitCodes.IntrospectionDepth, "{ __type(name: \"A\") " + Nested(14) + " }", "{ x: __type(name: \"A\") " + Nested(15) + " }" },
        { LimitCodes.Aliases, $"{{ {Repeat(50, "a{0}: b")} }}", $"{{ {Repeat(51, "a{0}: b")} }}" },
        { LimitCodes.Aliases, $"{{ ...F {Repeat(49, "a{0}: b")} }} fragment F on T {{ x: y }}", $"{{ ...F {Repeat(50, "a{0}: b")} }} fragment F on T {{ x: y }}" },
        { LimitCodes.Directives, "{ a @b @b @b @b }", "{ a @b @b @b @b @b }" },
        { LimitCodes.Directives, "query @b @b @b @b { a }", "query @b @b @b @b @b { a }" },
        { LimitCodes.Directives, "query ($a: B @b @b @b @b) { a }", "query ($a: B @b @b @b @b @b) { a }" },
        { LimitCodes.Directives, "{ ...F } fragment F on T @b { ... @b { a } }", "{ ...F } fragment F on T @b @b @b @b @b { a }" },
        { LimitCodes.Fields, $"{{ {Repeat(2048, "a")} }}", $"{{ {Repeat(2049, "a")} }}" },
        { LimitCodes.Fields, Doubling(14), Doubling(15) },
        { LimitCodes.Fragments, "{ a }" + Repeat(100, "fragment F{0} on T {{ a }}"), "{ a }" + Repeat(101, "fragment F{0} on T {{ a }}") },
        { LimitCodes.Operations, Repeat(50, "query Q{0} {{ a }}"), Repeat(51, "query Q{0} {{ a }}") },
        { LimitCodes.ListSize, $"{{ a(b: [{Repeat(100, "1")}]) }}", $"{{ a(b: [{Repeat(101, "1")}]) }}" },
        { LimitCodes.ListSize, $"{{ a @b(c: {{d: [[{Repeat(100, "1")}]]}}) }}", $"{{ a @b(c: {{d: [[{Repeat(101, "1")}]]}}) }}" },
        { LimitCodes.ListSize, $"query ($a: B = [{Repeat(100, "1")}]) {{ a }}", $"query ($a: B = [{Repeat(101, "1")}]) {{ a }}" },
        { LimitCodes.PageSize, "{ a(first: 100, last: -1) }", "{ a(first: 101) }" },
        { LimitCodes.PageSize, "{ a(other: 101) }", "{ a(last: 99999999999999999999) }" },
        { LimitCodes.PageSize, "query ($n: Int = 100) { a(first: $n) }", "query ($n: Int = 101) { ...F } fragment F on T { a(first: $n) }" },
    };

    [Theory]
    [MemberData(nameof(AtTheLimitAndBeyond))]
    public void Document_AtTheLimit_IsTakenAndRefusedBeyond(string code, string within, string beyond)
    {
        Assert.Empty(Check(within).Errors);

        var error = Assert.Single(Check(beyond).Errors);
        Assert.Equal(code, error.Code);
        Assert.Single(error.Locations);
    }

    [Theory]
    [InlineData("[1, {0}]", 98, true)]
    [InlineData("[1, {0}]", 100, false)]
    [InlineData("{{\"x\": [[1, {0}]]}}", 100, false)]
    public void VariableList_TooLong_IsRefused(string layout, int more, bool taken)
    {
        var list = string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, string.Join(", ", Enumerable.Repeat("1", more)));

        var errors = CheckVariables("query ($v: [Int]) { a(b: $v) }", $"{{\"v\": {list}}}");

        Assert.Equal(taken ? [] : [LimitCodes.ListSize], errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("{\"n\": 100}", true)]
    [InlineData("{\"n\": 101}", false)]
    [InlineData("{\"\\u006e\": 101}", false)]
    [InlineData("{\"n\": 1e400}", false)]
    [InlineData("{\"n\": -1}", true)]
    [InlineData("{\"n\": \"many\"}", true)]
    [InlineData("{\"other\": 101, \"\\ud800\": 101}", true)]
    [InlineData("[101]", true)]
    [InlineData("null", true)]
    public void VariablePageSize_TooLarge_IsRefused(string variables, bool taken)
    {
        var errors = CheckVariables("query ($n: Int, $other: Int) { ...F b(other: $other) } fragment F on T { a(first: $n) }", variables);

        Assert.Equal(taken ? [] : [LimitCodes.PageSize], errors.Select(error => error.Code));
    }

    [Fact]
    public void Document_BeyondManyLimits_HasOneErrorForEach()
    {
        var source = $"{{ {Repeat(3000, "a{0}: b(first: 1000, l: [" + Repeat(200, "1") + "]) @c @c @c @c @c @c")} }}";

        var errors = Check(source).Errors;

        Assert.Equal(
            [LimitCodes.Directives, LimitCodes.PageSize, LimitCodes.ListSize, LimitCodes.Aliases, LimitCodes.Fields],
            errors.Select(error => error.Code));
    }

    [Theory]
    [InlineData("{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }")]
    [InlineData("{ ...A } fragment A on T { ...A ...A }")]
    [InlineData("{ ...Unknown } fragment F on T { a } fragment F on T { b }")]
    public void Fragments_NotValid_AreLeftToTheValidation(string source) => Assert.Empty(Check(source).Errors);

    [Fact]
    public void Fragments_EachUsingTheNextTwice_AreVisitedOnce()
    {
        var limits = new DocumentLimits { MaxFragments = 10_000, MaxDepth = 100_000, MaxFields = 100_000, MaxAliases = 100_000 };

        var error = Assert.Single(DocumentLimiter.Check(Parser.ParseDocument(Doubling(5000)), limits).Errors);

        Assert.Equal(LimitCodes.Fields, error.Code);
    }

    [Fact]
    public void Fragments_InAVeryLongChain_DoNotOverflowTheStack()
    {
        var limits = new DocumentLimits { MaxFragments = int.MaxValue, MaxDepth = int.MaxValue, MaxFields = int.MaxValue };
        var chain = string.Concat(Enumerable.Range(0, 100_000).Select(index => FormattableString.Invariant($"fragment F{index} on T {{ ...F{index + 1} }}")));

        var error = Assert.Single(DocumentLimiter.Check(Parser.ParseDocument("{ ...F0 }" + chain), limits).Errors);

        Assert.Equal(LimitCodes.Depth, error.Code);
    }

    [Fact]
    public void Error_ForALongName_RepeatsAHundredCharacters()
    {
        var name = new string('x', 5000);

        var error = Assert.Single(CheckVariables($"query (${name}: Int) {{ a(first: ${name}) }}", $"{{\"{name}\": 1000}}"));

        Assert.Contains(new string('x', 100) + "…", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IntrospectionQuery_WithEverything_KeepsTheLimits()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Limits", "introspection.graphql"));

        Assert.Empty(Check(source).Errors);
    }

    private static LimitCheck Check(string source) => DocumentLimiter.Check(Parser.ParseDocument(source), new DocumentLimits());

    private static System.Collections.Immutable.ImmutableArray<GraphQLError> CheckVariables(string source, string variables)
    {
        using var json = JsonDocument.Parse(variables);
        return Check(source).CheckVariables(json.RootElement);
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{ a ", depth)) + new string('}', depth);

    private static string Repeat(int count, string part) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => part.Contains("{0}", StringComparison.Ordinal)
            ? part.Replace("{0}", $"{index}", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            : part));

    // 2^levels fields when written out, and a few of them as written.
    private static string Doubling(int levels) =>
        "{ ...F0 }" + string.Concat(Enumerable.Range(0, levels).Select(level => FormattableString.Invariant($"fragment F{level} on T {{ ...F{level + 1} ...F{level + 1} }}")))
        + FormattableString.Invariant($"fragment F{levels} on T {{ a }}");

}
