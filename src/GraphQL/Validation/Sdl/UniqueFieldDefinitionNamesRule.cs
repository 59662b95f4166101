using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>The fields of a type have different names. Specification: Objects, Interfaces and Input Objects, Type Validation.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueFieldDefinitionNamesRule(SdlContext context) : SdlRule
{
    private readonly MemberNames _known = new();

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
        }
    }

    private void Check(string typeName, IEnumerable<NameNode> names)
    {
        var existing = context.Schema?.Types.Find(typeName);
        foreach (var name in names)
        {
            if (HasField(existing, name.Value))
            {
                context.Report(
                    $"Field \"{typeName}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
            }
            else if (_known.Add(typeName, name) is { } first)
            {
                context.Report($"Field \"{typeName}.{name.Value}\" can only be defined once.", first, name);
            }
        }
    }

    private static bool HasField(NamedType? type, string name) => type switch
    {
        FieldsType output => output.Fields.Contains(name),
        InputObjectType input => input.Fields.Contains(name),
        _ => false,
    };
}
