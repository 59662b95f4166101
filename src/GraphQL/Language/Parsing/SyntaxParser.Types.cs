using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>References to types. Specification: Type-References.</summary>
internal ref partial struct SyntaxParser
{
    public TypeNode ParseType()
    {
        var location = Here;
        TypeNode type;
        if (_lexer.Kind == TokenKind.BracketLeft)
        {
            Enter();
            Advance();
            type = new ListTypeNode(location, ParseType());
            Expect(TokenKind.BracketRight);
            _depth--;
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(location, type) : type;
    }

    private NamedTypeNode ParseNamedType() => new(Here, ParseName());
}
