using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>What is no GraphQL is refused with graphql-js's words at graphql-js's place.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("  \n ", "Unexpected <EOF>.", 2, 2)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ a: }", "Expected Name, found \"}\".", 1, 6)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("{ ...: }", "Expected \"{\", found \":\".", 1, 6)]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment \"on\" on T { a }", "Unexpected String \"on\".", 1, 10)]
    [InlineData("fragment F($a: Int) on T { a }", "Expected \"on\", found \"(\".", 1, 11)]
    [InlineData("notAnOperation Foo { a }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("query ($a: Int = $1) { a }", "Unexpected \"$\".", 1, 18)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("enum E { A true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 12)]
    [InlineData("enum E { \"x\" \"null\" }", "String \"null\" is reserved and cannot be used for an enum value.", 1, 14)]
    [InlineData("directive @a on FIELD | field", "Unexpected Name \"field\".", 1, 25)]
    [InlineData("extend type A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend foo A", "Unexpected Name \"foo\".", 1, 8)]
    [InlineData("extend 5", "Unexpected Int \"5\".", 1, 8)]
    [InlineData("schema", "Expected \"{\", found <EOF>.", 1, 7)]
    [InlineData("schema { foo: Bar }", "Unexpected Name \"foo\".", 1, 10)]
    [InlineData("schema { foo ' }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 14)]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" extend type A { a: B }", "Unexpected description, descriptions are supported only on type definitions.", 1, 1)]
    [InlineData("\"d\" foo", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"d\" }", "Unexpected \"}\".", 1, 5)]
    public void Document_Malformed_IsRefused(string source, string message, int line, int column) => AssertRefused(source, message, line, column);

    [Theory]
    [InlineData("{ a(b: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(b: -) }", "Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("{ a(b: -", "Invalid number, expected digit but got: <EOF>.", 1, 9)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(b: 1e+\u00E9) }", "Invalid number, expected digit but got: U+00E9.", 1, 11)]
    [InlineData("{ a(b: 0x1F) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1_000) }", "Invalid number, expected digit but got: \"_\".", 1, 9)]
    public void Number_Malformed_IsRefused(string source, string message, int line, int column) => AssertRefused(source, message, line, column);

    [Theory]
    [InlineData("\u0000", "Unexpected character: U+0000.", 1, 1)]
    [InlineData("{ a ? }", "Unexpected character: \"?\".", 1, 5)]
    [InlineData("{ .. }", "Unexpected character: \".\".", 1, 3)]
    [InlineData("# \U0001F600\U0001F600\n\U0001F600", "Unexpected character: U+1F600.", 2, 1)]
    [InlineData("{ a(b: \"x) }", "Unterminated string.", 1, 13)]
    [InlineData("{ a(b: \"\U0001F600\n\") }", "Unterminated string.", 1, 11)]
    [InlineData("{ a(b: \"\"\"x\n\"\")", "Unterminated string.", 2, 4)]
    [InlineData("{ a(b: \"\\x\") }", "Invalid character escape sequence: \"\\x\".", 1, 9)]
    [InlineData("{ a(b: \"\\u12G4\") }", "Invalid Unicode escape sequence: \"\\u12G4\".", 1, 9)]
    [InlineData("{ a(b: \"\\uD83D\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{}\") }", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{110000}\") }", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{FFFFFFFF}\") }", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{000000000}\") }", "Invalid Unicode escape sequence: \"\\u{000000000\".", 1, 9)]
    public void Character_Misplaced_IsRefused(string source, string message, int line, int column) => AssertRefused(source, message, line, column);

    // Attributes cannot hold half a character.
    [Fact]
    public void Surrogate_Lone_IsRefused()
    {
        AssertRefused("\uD800", "Invalid character: U+D800.", 1, 1);
        AssertRefused("{ a \uDC00\uD800 }", "Invalid character: U+DC00.", 1, 5);
        AssertRefused("# half \uD83D", "Invalid character: U+D83D.", 1, 8);
        AssertRefused("{ a(b: \"\u0E44\u0E17\u0E22\uDC00\") }", "Invalid character within String: U+DC00.", 1, 12);
        AssertRefused("{ a(b: \"\"\"\r\n\U0001F600\uD800\"\"\") }", "Invalid character within String: U+D800.", 2, 3);
        AssertRefused("{ a(b: \"\\\U0001F600\") }", "Invalid character escape sequence: \"\\\uD83D\".", 1, 9);
        AssertRefused("{ a(b: \"\\u{\U0001F600}\") }", "Invalid Unicode escape sequence: \"\\u{\uD83D\".", 1, 9);
    }

    [Fact]
    public void Bytes_NoUtf8_AreRefused()
    {
        var outside = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument([(byte)'{', 0xFF]));
        var inside = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument([.. "{a(b:\""u8, 0xC3, (byte)'"']));
        var comment = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument([.. "{a}#"u8, 0xE0, 0x80]));

        Assert.Equal("Syntax Error: Invalid character: U+FFFD.", outside.Message);
        Assert.Equal("Syntax Error: Invalid character within String: U+FFFD.", inside.Message);
        Assert.Equal("Syntax Error: Invalid character: U+FFFD.", comment.Message);
    }

    [Fact]
    public void Echo_Limited_CutsTheToken()
    {
        var source = "{ a(b: c) } " + new string('x', 500);

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source, new ParserOptions { MaxEcho = 100 }));

        Assert.Equal($"Syntax Error: Unexpected Name \"{new string('x', 100)}…\".", error.Message);
    }

    private static void AssertRefused(string source, string message, int line, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source));

        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal(new SourceLocation(line, column), error.Location);
        Assert.Equal(error.Location, Assert.Single(Assert.Single(error.Errors).Locations));
    }
}
