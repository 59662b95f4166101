using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>
/// Definitions and extensions of the type system. They are not executable, but what stands in them is looked at all the same, as in graphql-js.
/// </summary>
internal sealed partial class DocumentWalker
{
    private void WalkTypeSystem(DefinitionNode definition)
    {
        EnterTypeSystemNode(definition);
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WalkSchema(schema.Directives, schema.OperationTypes);
                break;
            case SchemaExtensionNode schema:
                WalkSchema(schema.Directives, schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WalkInputs(directive.Arguments, DirectiveLocation.ArgumentDefinition);
                break;
            case TypeDefinitionNode type:
                WalkTypeDefinition(type);
                break;
            case TypeExtensionNode type:
                WalkTypeExtension(type);
                break;
        }

        Resume(definition);
    }

    private void WalkTypeDefinition(TypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode type:
                WalkFieldsType(type.Interfaces, type.Directives, DirectiveLocation.Object, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WalkFieldsType(type.Interfaces, type.Directives, DirectiveLocation.Interface, type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.Union);
                WalkTypeNames(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.Enum);
                WalkEnumValues(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.InputObject);
                WalkInputs(type.Fields, DirectiveLocation.InputFieldDefinition);
                break;
            default:
                WalkDirectives(definition.Directives, DirectiveLocation.Scalar);
                break;
        }
    }

    private void WalkTypeExtension(TypeExtensionNode extension)
    {
        switch (extension)
        {
            case ObjectTypeExtensionNode type:
                WalkFieldsType(type.Interfaces, type.Directives, DirectiveLocation.Object, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WalkFieldsType(type.Interfaces, type.Directives, DirectiveLocation.Interface, type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.Union);
                WalkTypeNames(type.Types);
                break;
            case EnumTypeExtensionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.Enum);
                WalkEnumValues(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WalkDirectives(type.Directives, DirectiveLocation.InputObject);
                WalkInputs(type.Fields, DirectiveLocation.ArgumentDefinition); // As graphql-js takes fields of an extension.
                break;
            default:
                WalkDirectives(extension.Directives, DirectiveLocation.Scalar);
                break;
        }
    }

    private void WalkSchema(ImmutableArray<DirectiveNode> directives, ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    {
        WalkDirectives(directives, DirectiveLocation.Schema);
        foreach (var operationType in operationTypes)
        {
            WalkTypeName(operationType.Type);
        }
    }

    private void WalkFieldsType(
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<DirectiveNode> directives,
        DirectiveLocation location,
        ImmutableArray<FieldDefinitionNode> fields)
    {
        WalkTypeNames(interfaces);
        WalkDirectives(directives, location);
        foreach (var field in fields)
        {
            EnterTypeSystemNode(field);
            WalkInputs(field.Arguments, DirectiveLocation.ArgumentDefinition);
            WalkType(field.Type);
            WalkDirectives(field.Directives, DirectiveLocation.FieldDefinition);
            Resume(field);
        }
    }

    private void WalkInputs(ImmutableArray<InputValueDefinitionNode> inputs, DirectiveLocation location)
    {
        foreach (var input in inputs)
        {
            EnterTypeSystemNode(input);
            WalkType(input.Type);
            WalkValue(input.DefaultValue);
            WalkDirectives(input.Directives, location);
            Resume(input);
        }
    }

    private void WalkEnumValues(ImmutableArray<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            EnterTypeSystemNode(value);
            WalkDirectives(value.Directives, DirectiveLocation.EnumValue);
            Resume(value);
        }
    }

    private void WalkTypeNames(ImmutableArray<NamedTypeNode> names)
    {
        foreach (var name in names)
        {
            WalkTypeName(name);
        }
    }

    private void WalkType(TypeNode type)
    {
        var inner = type;
        for (var depth = 0; inner is not NamedTypeNode; depth++)
        {
            if (depth > TypeReference.MaxDepth)
            {
                _context.Abort();
                return;
            }

            inner = inner is ListTypeNode list ? list.Type : ((NonNullTypeNode)inner).Type;
        }

        WalkTypeName((NamedTypeNode)inner);
    }

    private void WalkTypeName(NamedTypeNode name)
    {
        foreach (var rule in _enterNamedType)
        {
            if (rule.Skipped is null)
            {
                rule.EnterNamedType(name);
            }
        }

        Resume(name);
    }

    private void EnterTypeSystemNode(SyntaxNode node)
    {
        foreach (var rule in _enterTypeSystemNode)
        {
            if (rule.Skipped is null)
            {
                rule.EnterTypeSystemNode(node);
            }
        }
    }
}
