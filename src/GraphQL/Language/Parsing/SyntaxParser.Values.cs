using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Values, arguments and directives. Specification: Language.Arguments, Input-Values, Directives.</summary>
internal ref partial struct SyntaxParser
{
    public ValueNode ParseValue(bool constant)
    {
        var location = Here;
        switch (_lexer.Kind)
        {
            case TokenKind.Name:
                return ParseNamedValue(location);
            case TokenKind.Int:
                return new IntValueNode(location, TakeValue());
            case TokenKind.Float:
                return new FloatValueNode(location, TakeValue());
            case TokenKind.String or TokenKind.BlockString:
                return ParseStringValue();
            case TokenKind.Dollar:
                return constant ? throw VariableInConstant() : ParseVariable();
            case TokenKind.BracketLeft:
                return ParseList(constant);
            case TokenKind.BraceLeft:
                return ParseObject(constant);
            default:
                throw Unexpected();
        }
    }

    private string TakeValue()
    {
        var value = _lexer.Value()!; // Numbers and strings have a value.
        Advance();
        return value;
    }

    private StringValueNode ParseStringValue()
    {
        var location = Here;
        var block = _lexer.Kind == TokenKind.BlockString;
        return new StringValueNode(location, TakeValue(), block);
    }

    private ValueNode ParseNamedValue(SourceLocation location)
    {
        ValueNode value = _lexer.Name() switch
        {
            "true" => new BooleanValueNode(location, true),
            "false" => new BooleanValueNode(location, false),
            "null" => new NullValueNode(location),
            var name => new EnumValueNode(location, name),
        };
        Advance();
        return value;
    }

    private VariableNode ParseVariable()
    {
        var location = Here;
        Expect(TokenKind.Dollar);
        return new VariableNode(location, ParseName());
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var dollar = _lexer;
        Advance();
        return _lexer.Kind == TokenKind.Name
            ? new GraphQLSyntaxException($"Unexpected variable \"${Echo(_lexer.Name())}\" in constant value.", dollar.Location)
            : Unexpected(dollar);
    }

    private ListValueNode ParseList(bool constant)
    {
        var location = Here;
        Enter();
        Advance();
        var start = _nodes.Count;
        while (!Skip(TokenKind.BracketRight))
        {
            _nodes.Push(ParseValue(constant));
        }

        _depth--;
        return new ListValueNode(location, _nodes.Pop<ValueNode>(start));
    }

    private ObjectValueNode ParseObject(bool constant)
    {
        var location = Here;
        Enter();
        Advance();
        var start = _nodes.Count;
        while (!Skip(TokenKind.BraceRight))
        {
            var field = Here;
            var name = ParseName();
            Expect(TokenKind.Colon);
            _nodes.Push(new ObjectFieldNode(field, name, ParseValue(constant)));
        }

        _depth--;
        return new ObjectValueNode(location, _nodes.Pop<ObjectFieldNode>(start));
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool constant)
    {
        if (!Skip(TokenKind.ParenLeft))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var location = Here;
            var name = ParseName();
            Expect(TokenKind.Colon);
            _nodes.Push(new ArgumentNode(location, name, ParseValue(constant)));
        }
        while (!Skip(TokenKind.ParenRight));

        return _nodes.Pop<ArgumentNode>(start);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool constant)
    {
        if (_lexer.Kind != TokenKind.At)
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            var location = Here;
            Advance();
            _nodes.Push(new DirectiveNode(location, ParseName(), ParseArguments(constant)));
        }
        while (_lexer.Kind == TokenKind.At);

        return _nodes.Pop<DirectiveNode>(start);
    }
}
