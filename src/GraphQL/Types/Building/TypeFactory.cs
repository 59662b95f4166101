using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Building;

/// <summary>Makes types in two steps: all without members, then their members, which name each other's types.</summary>
/// <param name="types">The types of the schema.</param>
/// <param name="members">Makes the members.</param>
/// <param name="directives">Reads the standard directives.</param>
/// <param name="coercions">How the scalars of the source come in and go out, by name.</param>
internal sealed class TypeFactory(
    TypeTable types,
    MemberFactory members,
    DirectiveValues directives,
    IReadOnlyDictionary<string, ScalarCoercion> coercions)
{
    /// <summary>Makes a type without members.</summary>
    public NamedType Make(TypeDefinitionNode node, ImmutableArray<TypeExtensionNode> extensions)
    {
        var (name, description) = (node.Name.Value, node.Description?.Value);
        return node switch
        {
            ObjectTypeDefinitionNode => new ObjectType(name, description, node, extensions),
            InterfaceTypeDefinitionNode => new InterfaceType(name, description, node, extensions),
            UnionTypeDefinitionNode => new UnionType(name, description, node, extensions),
            EnumTypeDefinitionNode => new EnumType(name, description, node, extensions),
            InputObjectTypeDefinitionNode => new InputObjectType(name, description, node, extensions)
            {
                IsOneOf = DirectiveValues.IsOneOf(node.Directives),
            },
            _ => new ScalarType(name, description, node, extensions, coercions.GetValueOrDefault(name, AnyScalar.Instance))
            {
                SpecifiedByUrl = extensions.Aggregate(
                    directives.SpecifiedByUrl(node.Directives),
                    (url, extension) => directives.SpecifiedByUrl(extension.Directives) ?? url),
            },
        };
    }

    /// <summary>Gives a type its members, those of its extensions last.</summary>
    public void Fill(NamedType type)
    {
        switch (type.Definition, type)
        {
            case (ObjectTypeDefinitionNode node, ObjectType target):
                var objects = Extensions<ObjectTypeExtensionNode>(type);
                Fill(target, node.Interfaces.Concat(objects.SelectMany(extension => extension.Interfaces)),
                    node.Fields.Concat(objects.SelectMany(extension => extension.Fields)));
                break;
            case (InterfaceTypeDefinitionNode node, InterfaceType target):
                var interfaces = Extensions<InterfaceTypeExtensionNode>(type);
                Fill(target, node.Interfaces.Concat(interfaces.SelectMany(extension => extension.Interfaces)),
                    node.Fields.Concat(interfaces.SelectMany(extension => extension.Fields)));
                break;
            case (UnionTypeDefinitionNode node, UnionType target):
                target.DeclaredTypes = [.. types.FindAll(
                    node.Types.Concat(Extensions<UnionTypeExtensionNode>(type).SelectMany(extension => extension.Types)))];
                break;
            case (EnumTypeDefinitionNode node, EnumType target):
                target.Values = members.EnumValues(
                    node.Values.Concat(Extensions<EnumTypeExtensionNode>(type).SelectMany(extension => extension.Values)));
                break;
            case (InputObjectTypeDefinitionNode node, InputObjectType target):
                target.Fields = members.InputFields(
                    node.Fields.Concat(Extensions<InputObjectTypeExtensionNode>(type).SelectMany(extension => extension.Fields)));
                break;
        }
    }

    private void Fill(FieldsType type, IEnumerable<NamedTypeNode> interfaces, IEnumerable<FieldDefinitionNode> fields)
    {
        type.DeclaredInterfaces = [.. types.FindAll(interfaces)];
        type.Fields = members.Fields(fields);
    }

    private static List<T> Extensions<T>(NamedType type) => [.. type.Extensions.OfType<T>()];
}
