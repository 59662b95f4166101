using Digital40.GraphQL.Language.Lexing;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Extensions, each of which must add something. Specification: Type-System-Extensions.</summary>
internal ref partial struct SyntaxParser
{
    private DefinitionNode ParseExtension()
    {
        var location = Here;
        var keyword = _lexer;
        keyword.Advance();
        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        var kind = keyword.Name();
        if (kind is not ("schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input"))
        {
            throw Unexpected(keyword);
        }

        Advance();
        Advance();
        return kind switch
        {
            "schema" => ParseSchemaExtension(location),
            "scalar" => ParseScalarTypeExtension(location),
            "type" => ParseObjectTypeExtension(location),
            "interface" => ParseInterfaceTypeExtension(location),
            "union" => ParseUnionTypeExtension(location),
            "enum" => ParseEnumTypeExtension(location),
            _ => ParseInputObjectTypeExtension(location),
        };
    }

    private SchemaExtensionNode ParseSchemaExtension(SourceLocation location)
    {
        var directives = ParseDirectives(constant: true);
        var operationTypes = _lexer.Kind == TokenKind.BraceLeft ? ParseOperationTypes() : [];
        CheckAdded(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(location, directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        CheckAdded(directives.Length);
        return new ScalarTypeExtensionNode(location, name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        CheckAdded(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(location, name, interfaces, directives, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        CheckAdded(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(location, name, interfaces, directives, fields);
    }

    private UnionTypeExtensionNode ParseUnionTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = ParseUnionMembers();
        CheckAdded(directives.Length + types.Length);
        return new UnionTypeExtensionNode(location, name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = ParseEnumValues();
        CheckAdded(directives.Length + values.Length);
        return new EnumTypeExtensionNode(location, name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension(SourceLocation location)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        CheckAdded(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(location, name, directives, fields);
    }

    private readonly void CheckAdded(int count)
    {
        if (count == 0)
        {
            throw Unexpected();
        }
    }
}
