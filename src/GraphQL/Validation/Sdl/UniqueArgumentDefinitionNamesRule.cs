using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>The arguments of a field or a directive have different names. Specification: Field Arguments, Type Validation.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueArgumentDefinitionNamesRule(SdlContext context) : SdlRule
{
    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        switch (node)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name.Value}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                CheckFields(type.Name, type.Fields);
                break;
        }
    }

    private void CheckFields(NameNode type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            if (field.Arguments.Length > 1)
            {
                Check($"{type.Value}.{field.Name.Value}", field.Arguments);
            }
        }
    }

    private void Check(string parent, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var names in DuplicateNames.Find([.. arguments.Select(argument => argument.Name)]))
        {
            context.Report($"Argument \"{parent}({names[0].Value}:)\" can only be defined once.", [.. names]);
        }
    }
}
