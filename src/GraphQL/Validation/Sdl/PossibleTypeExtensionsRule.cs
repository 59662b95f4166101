using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A type that is extended is defined, and of the kind that the extension says. Specification: Type Extensions.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class PossibleTypeExtensionsRule(SdlContext context) : SdlRule
{
    private List<string>? _known;

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not TypeExtensionNode { Name: var name })
        {
            return;
        }

        var definition = context.DefinedTypes.GetValueOrDefault(name.Value);
        var expected = definition is not null ? Kind(definition)
            : context.Schema?.Types.Find(name.Value) is { } existing ? Kind(existing)
            : null;
        if (expected is null)
        {
            _known ??= [.. context.DefinedTypes.Keys, .. context.Schema?.Types.Names ?? []];
            context.Report($"Cannot extend type \"{name.Value}\" because it is not defined.{context.DidYouMean(name.Value, _known)}", name);
        }
        else if (Kind(node) is var kind && expected != kind)
        {
            context.Report($"Cannot extend non-{kind} type \"{name.Value}\".", definition, node);
        }
    }

    private static string Kind(SyntaxNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        _ => "input object",
    };

    private static string Kind(NamedType type) => type switch
    {
        ScalarType => "scalar",
        ObjectType => "object",
        InterfaceType => "interface",
        UnionType => "union",
        EnumType => "enum",
        _ => "input object",
    };
}
