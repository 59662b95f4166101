using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Documents and the choice of definitions. Specification: Language.Document, Descriptions.</summary>
internal ref partial struct SyntaxParser
{
    public DocumentNode ParseDocument()
    {
        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseDefinition());
        }
        while (_lexer.Kind != TokenKind.EndOfFile);

        return new DocumentNode(_options.Locations ? new SourceLocation(1, 1) : default, _nodes.Pop<DefinitionNode>(start));
    }

    private DefinitionNode ParseDefinition()
    {
        if (_lexer.Kind == TokenKind.BraceLeft)
        {
            return ParseShorthandQuery();
        }

        var keyword = _lexer;
        var described = IsDescription;
        if (described)
        {
            keyword.Advance();
            if (keyword.Kind == TokenKind.BraceLeft)
            {
                throw Error("Unexpected description, descriptions are not supported on shorthand queries.");
            }
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return ParseKeywordDefinition(keyword, described);
    }

    private DefinitionNode ParseKeywordDefinition(in Lexer keyword, bool described)
    {
        switch (keyword.Name())
        {
            case "query" or "mutation" or "subscription":
                return ParseOperationDefinition();
            case "fragment":
                return ParseFragmentDefinition();
            case "schema":
                return ParseSchemaDefinition();
            case "scalar":
                return ParseScalarTypeDefinition();
            case "type":
                return ParseObjectTypeDefinition();
            case "interface":
                return ParseInterfaceTypeDefinition();
            case "union":
                return ParseUnionTypeDefinition();
            case "enum":
                return ParseEnumTypeDefinition();
            case "input":
                return ParseInputObjectTypeDefinition();
            case "directive":
                return ParseDirectiveDefinition();
            case "extend" when described:
                throw Error("Unexpected description, descriptions are supported only on type definitions.");
            case var _ when described:
                throw Error("Unexpected description, only GraphQL definitions support descriptions.");
            case "extend":
                return ParseExtension();
            default:
                throw Unexpected(keyword);
        }
    }

    private readonly bool IsDescription => _lexer.Kind is TokenKind.String or TokenKind.BlockString;

    private StringValueNode? ParseDescription() => IsDescription ? ParseStringValue() : null;

    private readonly GraphQLSyntaxException Error(string description) => new(description, _lexer.Location);
}
