using System.Collections.Immutable;
using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Definitions of schemas, types and directives. Specification: Type-System.</summary>
internal ref partial struct SyntaxParser
{
    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("schema"u8);
        var directives = ParseDirectives(constant: true);
        if (_lexer.Kind != TokenKind.BraceLeft)
        {
            throw Expected("\"{\"");
        }

        return new SchemaDefinitionNode(location, description, directives, ParseOperationTypes());
    }

    private ScalarTypeDefinitionNode ParseScalarTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("scalar"u8);
        return new ScalarTypeDefinitionNode(location, description, ParseName(), ParseDirectives(constant: true));
    }

    private ObjectTypeDefinitionNode ParseObjectTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("type"u8);
        return new ObjectTypeDefinitionNode(
            location, description, ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFieldDefinitions());
    }

    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("interface"u8);
        return new InterfaceTypeDefinitionNode(
            location, description, ParseName(), ParseImplements(), ParseDirectives(constant: true), ParseFieldDefinitions());
    }

    private UnionTypeDefinitionNode ParseUnionTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("union"u8);
        return new UnionTypeDefinitionNode(location, description, ParseName(), ParseDirectives(constant: true), ParseUnionMembers());
    }

    private EnumTypeDefinitionNode ParseEnumTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("enum"u8);
        return new EnumTypeDefinitionNode(location, description, ParseName(), ParseDirectives(constant: true), ParseEnumValues());
    }

    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("input"u8);
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        return new InputObjectTypeDefinitionNode(location, description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var location = Here;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode(location, description, name, arguments, repeatable, ParseDirectiveLocations());
    }

    private ImmutableArray<NameNode> ParseDirectiveLocations()
    {
        Skip(TokenKind.Pipe);
        var start = _nodes.Count;
        do
        {
            var token = _lexer;
            var name = ParseName();
            _nodes.Push(DirectiveLocationNames.Contains(name.Value) ? name : throw Unexpected(token));
        }
        while (Skip(TokenKind.Pipe));

        return _nodes.Pop<NameNode>(start);
    }
}
