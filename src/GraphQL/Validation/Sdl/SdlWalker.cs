using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>Leads rules through a document, in the order of the source.</summary>
/// <param name="rules">The rules, in the order in which they see a node.</param>
internal sealed partial class SdlWalker(ImmutableArray<SdlRule> rules)
{
    /// <summary>Walks through a document.</summary>
    /// <exception cref="GraphQLException">The document is nested deeper than the stack bears; the parser makes no such document.</exception>
    public void Walk(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            Walk(definition);
        }
    }

    private void Walk(DefinitionNode definition)
    {
        Enter(definition, definition);
        switch (definition)
        {
            case ObjectTypeDefinitionNode node:
                WalkFields(node, node.Interfaces, node.Directives, node.Fields);
                break;
            case ObjectTypeExtensionNode node:
                WalkFields(node, node.Interfaces, node.Directives, node.Fields);
                break;
            case InterfaceTypeDefinitionNode node:
                WalkFields(node, node.Interfaces, node.Directives, node.Fields);
                break;
            case InterfaceTypeExtensionNode node:
                WalkFields(node, node.Interfaces, node.Directives, node.Fields);
                break;
            case DirectiveDefinitionNode node:
                WalkInputs(node.Arguments, node);
                break;
            case ExecutableDefinitionNode node:
                WalkExecutable(node);
                break;
            default:
                WalkDirectives(NodeDirectives.Of(definition), definition);
                WalkMembers(definition);
                break;
        }
    }

    private void WalkMembers(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode node:
                WalkRoots(node.OperationTypes, node);
                break;
            case SchemaExtensionNode node:
                WalkRoots(node.OperationTypes, node);
                break;
            case UnionTypeDefinitionNode node:
                WalkTypes(node.Types, node);
                break;
            case UnionTypeExtensionNode node:
                WalkTypes(node.Types, node);
                break;
            case EnumTypeDefinitionNode node:
                WalkValues(node.Values);
                break;
            case EnumTypeExtensionNode node:
                WalkValues(node.Values);
                break;
            case InputObjectTypeDefinitionNode node:
                WalkInputs(node.Fields, node);
                break;
            case InputObjectTypeExtensionNode node:
                WalkInputs(node.Fields, node);
                break;
        }
    }

    private void WalkFields(
        DefinitionNode type,
        ImmutableArray<NamedTypeNode> interfaces,
        ImmutableArray<DirectiveNode> directives,
        ImmutableArray<FieldDefinitionNode> fields)
    {
        WalkTypes(interfaces, type);
        WalkDirectives(directives, type);
        foreach (var field in fields)
        {
            Enter(field, type);
            WalkInputs(field.Arguments, type);
            WalkType(field.Type, type);
            WalkDirectives(field.Directives, field);
        }
    }

    private void WalkInputs(ImmutableArray<InputValueDefinitionNode> values, DefinitionNode definition)
    {
        foreach (var value in values)
        {
            Enter(value, definition);
            WalkType(value.Type, definition);
            WalkValue(value.DefaultValue, definition);
            WalkDirectives(value.Directives, value);
        }
    }

    private void WalkValues(ImmutableArray<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            Enter(value, value);
            WalkDirectives(value.Directives, value);
        }
    }

    private void WalkRoots(ImmutableArray<OperationTypeDefinitionNode> roots, DefinitionNode definition)
    {
        foreach (var root in roots)
        {
            Enter(root.Type, definition);
        }
    }

    private void WalkTypes(ImmutableArray<NamedTypeNode> types, DefinitionNode definition)
    {
        foreach (var type in types)
        {
            Enter(type, definition);
        }
    }
}
