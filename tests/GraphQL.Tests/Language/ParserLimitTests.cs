using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>The limits of the parser, on both sides.</summary>
public sealed class ParserLimitTests
{
    [Theory]
    [InlineData("{ a }", 3)]
    [InlineData("{ a, # not counted\n b }", 4)]
    [InlineData("{ a(b: \"\"\"one\"\"\") }", 8)]
    public void Tokens_AtTheLimit_AreTaken(string source, int tokens)
    {
        Parser.ParseDocument(source, new ParserOptions { MaxTokens = tokens });

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source, new ParserOptions { MaxTokens = tokens - 1 }));
        Assert.Equal($"Syntax Error: Document contains more that {tokens - 1} tokens. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a ... { b ... on T { c } } }")]
    [InlineData("{ a(b: [[1]]) }")]
    [InlineData("{ a(b: {c: {d: 1}}) }")]
    [InlineData("query ($a: [[[T]]]) { a }")]
    [InlineData("type A { a: [[[B!]]!] }")]
    [InlineData("type A { a(b: C = [{d: [1]}]): B }")]
    public void Depth_AtTheLimit_IsTaken(string source)
    {
        Parser.ParseDocument(source, new ParserOptions { MaxDepth = 3 });

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source, new ParserOptions { MaxDepth = 2 }));
        Assert.Equal("Syntax Error: Document is nested deeper than 2 levels. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{...")]
    [InlineData("{a(b:")]
    [InlineData("{a(b:[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[")]
    public void Depth_WithoutLimit_NeverOverflowsTheStack(string opening)
    {
        var repeated = opening[^1] is '[' or '{' ? "[" : opening.EndsWith("c:", StringComparison.Ordinal) ? "{c:" : opening[opening.IndexOf('{')..];
        var source = opening + string.Concat(Enumerable.Repeat(repeated, 400_000));

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source, new ParserOptions { MaxDepth = int.MaxValue }));

        Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Locations_SwitchedOff_AreUnknown()
    {
        var document = Parser.ParseDocument("{ a }", new ParserOptions { Locations = false });

        Assert.False(document.Location.IsKnown);
        Assert.False(document.Definitions[0].Location.IsKnown);
    }

    [Fact]
    public void FragmentVariables_Allowed_AreRead()
    {
        var document = Parser.ParseDocument("fragment F($a: Int = 1) on T { a }", new ParserOptions { AllowLegacyFragmentVariables = true });

        Assert.Equal("fragment F($a: Int = 1) on T {\n  a\n}", Printer.Print(document));
    }
}
