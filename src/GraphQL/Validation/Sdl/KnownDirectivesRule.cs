using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>
/// A directive that is used is defined, and may stand where it does. Specification: Directives Are Defined, Directives Are in Valid Locations.
/// A field that an extension adds to an input object type is an input field, which graphql-js takes for an argument.
/// </summary>
/// <param name="context">What the rules share.</param>
internal sealed class KnownDirectivesRule(SdlContext context) : SdlRule
{
    private SyntaxNode? _definition;

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is DefinitionNode)
        {
            _definition = node;
        }

        if (node is not DirectiveNode { Name.Value: var name })
        {
            return;
        }

        if (!context.Directives.TryGetValue(name, out var directive))
        {
            context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if (DirectiveLocations.Name(FindLocation(owner)) is var location && !directive.Locations.Contains(location))
        {
            context.Report($"Directive \"@{name}\" may not be used on {location}.", node);
        }
    }

    private DirectiveLocation FindLocation(SyntaxNode owner) => owner switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
        FieldDefinitionNode => DirectiveLocation.FieldDefinition,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
        EnumValueDefinitionNode => DirectiveLocation.EnumValue,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
        InputValueDefinitionNode when _definition is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode =>
            DirectiveLocation.InputFieldDefinition,
        InputValueDefinitionNode => DirectiveLocation.ArgumentDefinition,
        _ => FindExecutableLocation(owner),
    };

    private static DirectiveLocation FindExecutableLocation(SyntaxNode owner) => owner switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        _ => DirectiveLocation.Field,
    };
}
