using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Language.Parsing;

namespace Digital40.GraphQL.Language;

/// <summary>Parses GraphQL. Specification: Language, and the grammar of Appendix C.</summary>
public static class Parser
{
    private enum Production
    {
        Document,
        Value,
        ConstValue,
        Type,
    }

    /// <summary>Parses a document.</summary>
    /// <param name="source">The source as UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no document.</exception>
    public static DocumentNode ParseDocument(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        (DocumentNode)Parse(source, options, Production.Document);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no document.</exception>
    public static DocumentNode ParseDocument(string source, ParserOptions? options = null) =>
        (DocumentNode)Parse(source, options, Production.Document);

    /// <summary>Parses one value, which may hold variables.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no value.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        (ValueNode)Parse(source, options, Production.Value);

    /// <summary>Parses one value without variables.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no such value.</exception>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null) =>
        (ValueNode)Parse(source, options, Production.ConstValue);

    /// <summary>Parses one reference to a type, such as <c>[Office!]!</c>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no type.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        (TypeNode)Parse(source, options, Production.Type);

    /// <summary>Parses a schema coordinate, such as <c>Office.children(first:)</c>. Nothing may stand between its parts.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="Errors.GraphQLSyntaxException">The source is no coordinate.</exception>
    public static SchemaCoordinateNode ParseSchemaCoordinate(string source)
    {
        using var encoded = new SourceEncoder(source);
        return new CoordinateParser(encoded.Bytes).Parse();
    }

    private static SyntaxNode Parse(string source, ParserOptions? options, Production production)
    {
        using var encoded = new SourceEncoder(source);
        return Parse(encoded.Bytes, options, production);
    }

    private static SyntaxNode Parse(ReadOnlySpan<byte> source, ParserOptions? options, Production production)
    {
        var parser = new SyntaxParser(source, options ?? ParserOptions.Default);
        try
        {
            parser.Begin();
            SyntaxNode node = production switch
            {
                Production.Document => parser.ParseDocument(),
                Production.Type => parser.ParseType(),
                _ => parser.ParseValue(constant: production == Production.ConstValue),
            };
            parser.End();
            return node;
        }
        finally
        {
            parser.Dispose();
        }
    }
}
