using System.Collections.Immutable;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Operations, selection sets and fragments. Specification: Language.Operations to Language.Fragments.</summary>
internal ref partial struct SyntaxParser
{
    private OperationDefinitionNode ParseShorthandQuery() =>
        new(Here, null, OperationType.Query, null, [], [], ParseSelectionSet());

    private OperationDefinitionNode ParseOperationDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = _lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(constant: false);
        return new OperationDefinitionNode(location, description, operation, name, variables, directives, ParseSelectionSet());
    }

    private OperationType ParseOperationType()
    {
        if (_lexer.Kind != TokenKind.Name)
        {
            throw Expected("Name");
        }

        var operation = _lexer.IsKeyword("query"u8) ? OperationType.Query
            : _lexer.IsKeyword("mutation"u8) ? OperationType.Mutation
            : _lexer.IsKeyword("subscription"u8) ? OperationType.Subscription
            : throw UnexpectedOperation();
        Advance();
        return operation;
    }

    // graphql-js reads on before it looks at the name, so what is wrong with the next token comes first.
    private Errors.GraphQLSyntaxException UnexpectedOperation()
    {
        var name = _lexer;
        Advance();
        return Unexpected(name);
    }

    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
        {
            return [];
        }

        var start = _nodes.Count;
        do
        {
            _nodes.Push(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenRight));

        return _nodes.Pop<VariableDefinitionNode>(start);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(constant: true) : null;
        return new VariableDefinitionNode(location, description, variable, type, defaultValue, ParseDirectives(constant: true));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var location = Here;
        Enter();
        Expect(TokenKind.BraceLeft);
        var start = _nodes.Count;
        do
        {
            _nodes.Push(_lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.BraceRight));

        _depth--;
        return new SelectionSetNode(location, _nodes.Pop<SelectionNode>(start));
    }

    private FieldNode ParseField()
    {
        var location = Here;
        NameNode? alias = null;
        var name = ParseName();
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(constant: false);
        var directives = ParseDirectives(constant: false);
        var selectionSet = _lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(location, alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseFragment()
    {
        var location = Here;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _lexer.Kind == TokenKind.Name)
        {
            return new FragmentSpreadNode(location, ParseFragmentName(), ParseDirectives(constant: false));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        return new InlineFragmentNode(location, typeCondition, ParseDirectives(constant: false), ParseSelectionSet());
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        var variables = _options.AllowLegacyFragmentVariables ? ParseVariableDefinitions() : [];
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(constant: false);
        return new FragmentDefinitionNode(location, description, name, variables, typeCondition, directives, ParseSelectionSet());
    }

    // The string "on" is refused with the same words as the name, as graphql-js does.
    private NameNode ParseFragmentName() => _lexer.Value() == "on" ? throw Unexpected() : ParseName();
}
