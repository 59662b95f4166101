using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>Properties that hold for every source.</summary>
public sealed class RandomSourceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Document_ParsedAndPrinted_ReadsBackTheSame(int seed)
    {
        var documents = new RandomDocuments(seed);
        for (var count = 0; count < 1000; count++)
        {
            var source = documents.Next();

            var printed = Printer.Print(Parser.ParseDocument(source));
            var again = Printer.Print(Parser.ParseDocument(printed));

            Assert.Equal(printed, again);
            Assert.Equal(Tokens(source), Tokens(printed));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Document_WithBytesChanged_IsTakenOrRefused(int seed)
    {
        var documents = new RandomDocuments(seed);
        var random = new Random(seed);
        for (var count = 0; count < 2000; count++)
        {
            var source = Encoding.UTF8.GetBytes(documents.Next());
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                source[random.Next(source.Length)] = (byte)random.Next(256);
            }

            AssertTakenOrRefused(source);
        }
    }

    [Fact]
    public void Bytes_Random_AreTakenOrRefused()
    {
        var random = new Random(6);
        for (var count = 0; count < 20_000; count++)
        {
            var source = new byte[random.Next(40)];
            random.NextBytes(source);

            AssertTakenOrRefused(source);
            AssertTakenOrRefused([.. "{a(b:\"\"\""u8, .. source]);
            AssertTakenOrRefused([.. "{a(b:\"\\u"u8, .. source]);
        }
    }

    // The exception's place lies in the source, one beyond its end at most.
    private static void AssertTakenOrRefused(byte[] source)
    {
        try
        {
            Parser.ParseDocument(source);
        }
        catch (GraphQLSyntaxException exception)
        {
            Assert.InRange(exception.Location.Line, 1, source.Length + 1);
            Assert.InRange(exception.Location.Column, 1, source.Length + 1);
        }
    }

    // Strings print differently from how they were written; everything else keeps its spelling and order, but for leading delimiters.
    private static string Tokens(string source)
    {
        var text = new StringBuilder();
        var document = Encoding.UTF8.GetBytes(source);
        var lexer = new GraphQL.Language.Lexing.Lexer(document);
        for (lexer.Advance(); lexer.Kind != GraphQL.Language.Lexing.TokenKind.EndOfFile; lexer.Advance())
        {
            text.Append(lexer.Value() ?? lexer.Kind.ToString()).Append('\n');
        }

        return text.Replace("Equals\nPipe\n", "Equals\n").ToString();
    }
}
