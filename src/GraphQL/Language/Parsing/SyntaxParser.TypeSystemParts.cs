using System.Collections.Immutable;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>What definitions and extensions of types are made of.</summary>
internal ref partial struct SyntaxParser
{
    // The current token is the brace.
    private ImmutableArray<OperationTypeDefinitionNode> ParseOperationTypes()
    {
        Advance();
        var start = _nodes.Count;
        do
        {
            var location = Here;
            var operation = ParseOperationType();
            Expect(TokenKind.Colon);
            _nodes.Push(new OperationTypeDefinitionNode(location, operation, ParseNamedType()));
        }
        while (!Skip(TokenKind.BraceRight));

        return _nodes.Pop<OperationTypeDefinitionNode>(start);
    }

    private ImmutableArray<NamedTypeNode> ParseImplements() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    private ImmutableArray<NamedTypeNode> ParseUnionMembers() => Skip(TokenKind.Equals) ? ParseNamedTypes(TokenKind.Pipe) : [];

    private ImmutableArray<NamedTypeNode> ParseNamedTypes(TokenKind delimiter)
    {
        Skip(delimiter);
        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseNamedType());
        }
        while (Skip(delimiter));

        return _nodes.Pop<NamedTypeNode>(start);
    }

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceRight));

        return _nodes.Pop<FieldDefinitionNode>(start);
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(location, description, name, arguments, ParseType(), ParseDirectives(constant: true));
    }

    private ImmutableArray<InputValueDefinitionNode> ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseInputValue());
        }
        while (!Skip(close));

        return _nodes.Pop<InputValueDefinitionNode>(start);
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var location = Here;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(constant: true) : null;
        return new InputValueDefinitionNode(location, description, name, type, defaultValue, ParseDirectives(constant: true));
    }

    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var location = Here;
            var description = ParseDescription();
            _nodes.Push(new EnumValueDefinitionNode(location, description, ParseEnumValueName(), ParseDirectives(constant: true)));
        }
        while (!Skip(TokenKind.BraceRight));

        return _nodes.Pop<EnumValueDefinitionNode>(start);
    }

    // A string with one of these values is refused with the same words, as graphql-js does.
    private NameNode ParseEnumValueName() => _lexer.Value() is "true" or "false" or "null"
        ? throw Error($"{Describe(_lexer)} is reserved and cannot be used for an enum value.")
        : ParseName();
}
