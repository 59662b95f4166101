using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>Reads the directives of nodes of any kind.</summary>
internal static class NodeDirectives
{
    /// <summary>The directives of a node, in the order of the source; empty for nodes that can have none.</summary>
    public static ImmutableArray<DirectiveNode> Of(SyntaxNode node) => node switch
    {
        FieldDefinitionNode field => field.Directives,
        InputValueDefinitionNode value => value.Directives,
        EnumValueDefinitionNode value => value.Directives,
        TypeDefinitionNode type => type.Directives,
        TypeExtensionNode extension => extension.Directives,
        SchemaDefinitionNode schema => schema.Directives,
        SchemaExtensionNode extension => extension.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        SelectionNode selection => selection.Directives,
        VariableDefinitionNode variable => variable.Directives,
        _ => [],
    };
}
