using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Definitions and extensions of the type system.</summary>
internal sealed partial class SyntaxPrinter
{
    private void PrintSchemaOrDirective(DefinitionNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                PrintDescription(schema.Description);
                text.Write("schema");
                PrintDirectives(schema.Directives);
                PrintBlock(schema.OperationTypes, " ");
                break;
            case SchemaExtensionNode extension:
                text.Write("extend schema");
                PrintDirectives(extension.Directives);
                PrintBlock(extension.OperationTypes, " ");
                break;
            case DirectiveDefinitionNode directive:
                PrintDescription(directive.Description);
                text.Write("directive @").Write(directive.Name.Value);
                PrintArgumentDefinitions(directive.Arguments);
                text.Write(directive.Repeatable ? " repeatable on " : " on ");
                PrintJoined(directive.Locations, " | ");
                break;
        }
    }

    private void PrintTypeDefinition(TypeDefinitionNode node)
    {
        PrintDescription(node.Description);
        switch (node)
        {
            case ScalarTypeDefinitionNode:
                PrintHead("scalar ", node.Name, [], node.Directives);
                break;
            case ObjectTypeDefinitionNode type:
                PrintHead("type ", node.Name, type.Interfaces, node.Directives);
                PrintBlock(type.Fields, " ");
                break;
            case InterfaceTypeDefinitionNode type:
                PrintHead("interface ", node.Name, type.Interfaces, node.Directives);
                PrintBlock(type.Fields, " ");
                break;
            case UnionTypeDefinitionNode type:
                PrintHead("union ", node.Name, [], node.Directives);
                PrintUnionMembers(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                PrintHead("enum ", node.Name, [], node.Directives);
                PrintBlock(type.Values, " ");
                break;
            case InputObjectTypeDefinitionNode type:
                PrintHead("input ", node.Name, [], node.Directives);
                PrintBlock(type.Fields, " ");
                break;
        }
    }

    private void PrintTypeExtension(TypeExtensionNode node)
    {
        switch (node)
        {
            case ScalarTypeExtensionNode:
                PrintHead("extend scalar ", node.Name, [], node.Directives);
                break;
            case ObjectTypeExtensionNode type:
                PrintHead("extend type ", node.Name, type.Interfaces, node.Directives);
                PrintBlock(type.Fields, " ");
                break;
            case InterfaceTypeExtensionNode type:
                PrintHead("extend interface ", node.Name, type.Interfaces, node.Directives);
                PrintBlock(type.Fields, " ");
                break;
            case UnionTypeExtensionNode type:
                PrintHead("extend union ", node.Name, [], node.Directives);
                PrintUnionMembers(type.Types);
                break;
            case EnumTypeExtensionNode type:
                PrintHead("extend enum ", node.Name, [], node.Directives);
                PrintBlock(type.Values, " ");
                break;
            case InputObjectTypeExtensionNode type:
                PrintHead("extend input ", node.Name, [], node.Directives);
                PrintBlock(type.Fields, " ");
                break;
        }
    }

    private void PrintHead(string keywords, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        text.Write(keywords).Write(name.Value);
        if (interfaces.Length > 0)
        {
            text.Write(" implements ");
            PrintJoined(interfaces, " & ");
        }

        PrintDirectives(directives);
    }

    private void PrintUnionMembers(ImmutableArray<NamedTypeNode> types)
    {
        if (types.Length > 0)
        {
            text.Write(" = ");
            PrintJoined(types, " | ");
        }
    }

    private void PrintTypeSystemPart(SyntaxNode node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                PrintDescription(field.Description);
                text.Write(field.Name.Value);
                PrintArgumentDefinitions(field.Arguments);
                text.Write(": ");
                Print(field.Type);
                PrintDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                PrintInputValue(input);
                break;
            case EnumValueDefinitionNode value:
                PrintDescription(value.Description);
                text.Write(value.Name.Value);
                PrintDirectives(value.Directives);
                break;
            case OperationTypeDefinitionNode operation:
                text.Write(operation.Operation switch
                {
                    OperationType.Query => "query: ",
                    OperationType.Mutation => "mutation: ",
                    _ => "subscription: ",
                });
                Print(operation.Type);
                break;
        }
    }

    private void PrintInputValue(InputValueDefinitionNode node)
    {
        PrintDescription(node.Description);
        text.Write(node.Name.Value).Write(": ");
        Print(node.Type);
        if (node.DefaultValue is { } value)
        {
            text.Write(" = ");
            Print(value);
        }

        PrintDirectives(node.Directives);
    }

    // On one line unless one of them needs several.
    private void PrintArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.Length == 0)
        {
            return;
        }

        var start = text.Here;
        text.Write("(");
        PrintJoined(arguments, ", ");
        if (text.HasLinesSince(start))
        {
            text.TakeBack(start);
            text.Write("(");
            PrintLines(arguments);
        }

        text.Write(")");
    }
}
