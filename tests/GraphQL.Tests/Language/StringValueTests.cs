using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>What strings and block strings stand for.</summary>
public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain \u0E44\u0E17\u0E22 \U0001F600\"", "plain \u0E44\u0E17\u0E22 \U0001F600")]
    [InlineData("\" \\\" \\\\ \\/ \\b \\f \\n \\r \\t \"", " \" \\ / \b \f \n \r \t ")]
    [InlineData("\"\\u0E01\\u{1F600}\\uD83D\\uDE00\\u{0}\\u{00000041}\"", "\u0E01\U0001F600\U0001F600\0A")]
    [InlineData("\"\u0E01\\u00E9\u0E02\"", "\u0E01\u00E9\u0E02")]
    [InlineData("\"\t\u0001\u2028\"", "\t\u0001\u2028")]
    public void String_Read_HasItsEscapesResolved(string source, string expected) => AssertValue(source, expected, block: false);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"\n  a\n    b\n\n  c\n\"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"a\n   b\n  c\"\"\"", "a\n b\nc")]
    [InlineData("\"\"\"\n\n \t\n\ta\n\tb\n \n\"\"\"", "a\nb")]
    [InlineData("\"\"\"\r\n  a\r  b\r\n\"\"\"", "a\nb")]
    [InlineData("\"\"\"\n    a\n  \n    b\n\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\n  \\\"\"\"\n  \\n \\u0041 \" \"\" \u0E44\n\"\"\"", "\"\"\"\n\\n \\u0041 \" \"\" \u0E44")]
    [InlineData("\"\"\"\n \n\t\n\"\"\"", "")]
    public void BlockString_Read_IsDedented(string source, string expected) => AssertValue(source, expected, block: true);

    [Fact]
    public void Token_BehindStrings_HasItsColumnInUtf16Units()
    {
        var document = Parser.ParseDocument("\uFEFF{ a(b: \"\u0E44\U0001F600\") c(d: \"\"\"\u0E44\n\U0001F600\"\"\") e }");

        var fields = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal(new SourceLocation(1, 2), document.Definitions[0].Location);
        Assert.Equal(new SourceLocation(1, 4), fields[0].Location);
        Assert.Equal(new SourceLocation(1, 16), fields[1].Location);
        Assert.Equal(new SourceLocation(2, 8), fields[2].Location);
    }

    private static void AssertValue(string source, string expected, bool block)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(source));

        Assert.Equal(expected, node.Value);
        Assert.Equal(block, node.Block);
    }
}
