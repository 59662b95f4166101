using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Parses schema coordinates. Specification: SchemaCoordinate.</summary>
internal ref struct CoordinateParser(ReadOnlySpan<byte> source)
{
    private Lexer _lexer = new(source);

    public SchemaCoordinateNode Parse()
    {
        _lexer.AdvanceInCoordinate();
        var location = _lexer.Location;
        SchemaCoordinateNode coordinate = Skip(TokenKind.At) ? ParseDirective(location) : ParseType(location);
        Expect(TokenKind.EndOfFile);
        return coordinate;
    }

    private SchemaCoordinateNode ParseDirective(SourceLocation location)
    {
        var name = ParseName();
        return Skip(TokenKind.ParenLeft)
            ? new DirectiveArgumentCoordinateNode(location, name, ParseArgument())
            : new DirectiveCoordinateNode(location, name);
    }

    private SchemaCoordinateNode ParseType(SourceLocation location)
    {
        var name = ParseName();
        if (!Skip(TokenKind.Dot))
        {
            return new TypeCoordinateNode(location, name);
        }

        var member = ParseName();
        return Skip(TokenKind.ParenLeft)
            ? new ArgumentCoordinateNode(location, name, member, ParseArgument())
            : new MemberCoordinateNode(location, name, member);
    }

    private NameNode ParseArgument()
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        Expect(TokenKind.ParenRight);
        return name;
    }

    private NameNode ParseName()
    {
        var name = new NameNode(_lexer.Location, _lexer.Value() ?? "");
        Expect(TokenKind.Name);
        return name;
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        _lexer.AdvanceInCoordinate();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            var found = TokenKindText.Describe(_lexer.Kind) + (_lexer.Value() is { } name ? $" \"{name}\"" : "");
            throw new GraphQLSyntaxException($"Expected {TokenKindText.Describe(kind)}, found {found}.", _lexer.Location);
        }

        if (kind != TokenKind.EndOfFile)
        {
            _lexer.AdvanceInCoordinate();
        }
    }
}
