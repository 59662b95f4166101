using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>Schema coordinates, which nothing may interrupt.</summary>
public sealed class SchemaCoordinateTests
{
    [Theory]
    [InlineData("Office", SyntaxKind.TypeCoordinate)]
    [InlineData("Office.name", SyntaxKind.MemberCoordinate)]
    [InlineData("Office.children(first:)", SyntaxKind.ArgumentCoordinate)]
    [InlineData("@cost", SyntaxKind.DirectiveCoordinate)]
    [InlineData("@cost(weight:)", SyntaxKind.DirectiveArgumentCoordinate)]
    [InlineData("__Type.name", SyntaxKind.MemberCoordinate)]
    public void Coordinate_Parsed_PrintsBack(string source, SyntaxKind kind)
    {
        var coordinate = Parser.ParseSchemaCoordinate(source);

        Assert.Equal(kind, coordinate.Kind);
        Assert.Equal(source, Printer.Print(coordinate));
    }

    [Theory]
    [InlineData("", "Expected Name, found <EOF>.", 1)]
    [InlineData("A.", "Expected Name, found <EOF>.", 3)]
    [InlineData("A.b(c)", "Expected \":\", found \")\".", 6)]
    [InlineData("A.b(c:", "Expected \")\", found <EOF>.", 7)]
    [InlineData("A b", "Invalid character: \" \".", 2)]
    [InlineData("A(b:)", "Expected <EOF>, found \"(\".", 2)]
    [InlineData("@a.b", "Expected <EOF>, found \".\".", 3)]
    [InlineData("@a(b:)c", "Expected <EOF>, found Name \"c\".", 7)]
    [InlineData("\u0E44", "Invalid character: U+0E44.", 1)]
    public void Coordinate_Malformed_IsRefused(string source, string message, int column)
    {
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseSchemaCoordinate(source));

        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal(new SourceLocation(1, column), error.Location);
    }
}
