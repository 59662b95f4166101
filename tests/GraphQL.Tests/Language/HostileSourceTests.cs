using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>Large sources made to hurt: each is answered, and by work in proportion to its size (a square of it would not end).</summary>
public sealed class HostileSourceTests
{
    private const int Size = 1 << 20;

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\\")]
    [InlineData("a ")]
    [InlineData("{a")]
    [InlineData("(")]
    [InlineData("...")]
    [InlineData("@a")]
    [InlineData("#\n")]
    [InlineData("# \u0E44\U0001F600")]
    [InlineData("\uD800")]
    [InlineData("\uFEFF")]
    [InlineData("\r")]
    [InlineData("\"\" ")]
    [InlineData("-")]
    public void Source_RepeatedToAMegabyte_IsRefused(string part)
    {
        var source = Repeat(part);

        Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(source));
        Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(source));
        Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseType(source));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a @b ")]
    [InlineData("a(b: \"\\u0041\") ")]
    [InlineData("...f ")]
    [InlineData("# comment \u0E44\na ")]
    public void Selections_AMegabyteOfThem_AreParsedAndPrinted(string part)
    {
        var document = Parser.ParseDocument("{" + Repeat(part) + "}");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal((Size / part.Length) + 1, operation.SelectionSet.Selections.Length);
        Assert.NotEmpty(Printer.Print(document));
    }

    [Fact]
    public void Names_ManyDifferentOnes_KeepTheirSpelling()
    {
        var names = Enumerable.Range(0, 100_000).Select(index => FormattableString.Invariant($"n{index}")).ToList();

        var document = Parser.ParseDocument("{" + string.Join(' ', names) + "}");

        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal(names, selections.Select(selection => ((FieldNode)selection).Name.Value));
    }

    [Fact]
    public void BlockString_TenMegabytesOfIndentation_IsDedented()
    {
        var indentation = new string(' ', 5_000_000);

        var value = (StringValueNode)Parser.ParseValue($"\"\"\"\n{indentation}a\n{indentation} b\n\"\"\"");

        Assert.Equal("a\n b", value.Value);
    }

    [Fact]
    public void BlockString_AMegabyteOfLines_IsRead()
    {
        var value = (StringValueNode)Parser.ParseValue($"\"\"\"{Repeat(" x\r\n")}\"\"\"");

        Assert.Equal((Size / 4) + 1, value.Value.Split('\n').Length);
    }

    [Fact]
    public void Printer_TreeTooDeepForTheStack_Throws()
    {
        ValueNode value = new NullValueNode(default);
        for (var depth = 0; depth < 1_000_000; depth++)
        {
            value = new ListValueNode(default, [value]);
        }

        Assert.Throws<InsufficientExecutionStackException>(() => Printer.Print(value));
    }

    private static string Repeat(string part) => new StringBuilder().Insert(0, part, (Size / part.Length) + 1).ToString();
}
