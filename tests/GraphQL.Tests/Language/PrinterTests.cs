using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>The layout of printed documents.</summary>
public sealed class PrinterTests
{
    [Theory]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:[Int!]!=[1,2]@d,$b:T){a}", "query ($a: [Int!]! = [1, 2] @d, $b: T) {\n  a\n}")]
    [InlineData("query @d{a}", "query @d {\n  a\n}")]
    [InlineData("\"d\"query{a}", "\"d\"\nquery {\n  a\n}")]
    [InlineData("query Q(\"first\"$a:A$b:B){a}", "query Q(\n\"first\"\n$a: A\n$b: B\n) {\n  a\n}")]
    [InlineData("mutation{a}subscription{b}", "mutation {\n  a\n}\n\nsubscription {\n  b\n}")]
    [InlineData("{a:b(c:1,d:{e:$f,g:[]})@h{...i@j ...on K@l{m}...{n}}}",
        "{\n  a: b(c: 1, d: {e: $f, g: []}) @h {\n    ...i @j\n    ... on K @l {\n      m\n    }\n    ... {\n      n\n    }\n  }\n}")]
    [InlineData("\"\"\"x\"\"\"fragment F on T@a@b{c}", "\"\"\"x\"\"\"\nfragment F on T @a @b {\n  c\n}")]
    public void Executable_Printed_HasTheLayout(string source, string expected) => AssertPrinted(source, expected);

    [Theory]
    [InlineData(62, "{\n  field(a: \"X\", b: 2)\n}")]
    [InlineData(63, "{\n  field(\n    a: \"X\"\n    b: 2\n  )\n}")]
    public void Arguments_BeyondEightyCharacters_AreWrapped(int length, string layout)
    {
        var text = new string('x', length);

        AssertPrinted($"{{field(a:\"{text}\",b:2)}}", layout.Replace("X", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a", "\"\"\"a\"\"\"")]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData(" a", "\"\"\" a\"\"\"")]
    [InlineData(" a\"", "\"\"\" a\"\n\"\"\"")]
    [InlineData("a\\", "\"\"\"\na\\\n\"\"\"")]
    [InlineData("a\"\"\"", "\"\"\"\na\\\"\"\"\n\"\"\"")]
    [InlineData("a\n  b", "\"\"\"\na\n  b\n\"\"\"")]
    public void BlockString_Printed_ReadsBackTheSame(string value, string expected)
    {
        var printed = Printer.Print(new StringValueNode(default, value, block: true));

        Assert.Equal(expected, printed);
        Assert.Equal(value, ((StringValueNode)Parser.ParseValue(printed)).Value);
    }

    [Fact]
    public void String_Printed_IsEscaped() => Assert.Equal(
        "\"\\\" \\\\ / \\b\\f\\n\\r\\t \\u0001 \\u007F \\u0085 \u0E44\"",
        Printer.Print(new StringValueNode(default, "\" \\ / \b\f\n\r\t \u0001 \u007F \u0085 \u0E44", block: false)));

    [Theory]
    [InlineData("schema@a{query:Q mutation:M}", "schema @a {\n  query: Q\n  mutation: M\n}")]
    [InlineData("\"\"\"d\"\"\"scalar S@a", "\"\"\"d\"\"\"\nscalar S @a")]
    [InlineData("type A implements&B&C@d{\"e\"f(g:H=1 i:J@k):[L!]!@m}", "type A implements B & C @d {\n  \"e\"\n  f(g: H = 1, i: J @k): [L!]! @m\n}")]
    [InlineData("type A{f(\"g\"h:I j:K):L}", "type A {\n  f(\n    \"g\"\n    h: I\n    j: K\n  ): L\n}")]
    [InlineData("interface A implements B{c:D}type E", "interface A implements B {\n  c: D\n}\n\ntype E")]
    [InlineData("union A@b=|C|D union E", "union A @b = C | D\n\nunion E")]
    [InlineData("enum A{\"b\"B@c D}", "enum A {\n  \"b\"\n  B @c\n  D\n}")]
    [InlineData("input A@b{c:D={e:[F]}}", "input A @b {\n  c: D = {e: [F]}\n}")]
    [InlineData("directive@a(b:C)repeatable on|FIELD|QUERY", "directive @a(b: C) repeatable on FIELD | QUERY")]
    [InlineData("extend schema@a extend scalar B@c", "extend schema @a\n\nextend scalar B @c")]
    [InlineData("extend type A implements B extend interface C{d:E}", "extend type A implements B\n\nextend interface C {\n  d: E\n}")]
    [InlineData("extend union A=B extend enum C{D}extend input E{f:G}", "extend union A = B\n\nextend enum C {\n  D\n}\n\nextend input E {\n  f: G\n}")]
    [InlineData("type A{\"\"\"b\nc\"\"\"d:E}", "type A {\n  \"\"\"\n  b\n  c\n  \"\"\"\n  d: E\n}")]
    public void TypeSystem_Printed_HasTheLayout(string source, string expected) => AssertPrinted(source, expected);

    private static void AssertPrinted(string source, string expected)
    {
        var printed = Printer.Print(Parser.ParseDocument(source));

        Assert.Equal(expected, printed);
        Assert.Equal(printed, Printer.Print(Parser.ParseDocument(printed)));
    }
}
