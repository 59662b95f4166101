using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>
/// Types implement interfaces, each once, none themselves, and all those that their interfaces implement.
/// Specification: Objects and Interfaces, Type Validation.
/// </summary>
internal static class ImplementationValidation
{
    /// <summary>Checks the interfaces that a type declares to implement.</summary>
    public static void Check(TypeSystemContext context, FieldsType type)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var declared in type.DeclaredInterfaces)
        {
            if (declared is not InterfaceType parent)
            {
                if (declared is not ScalarType { IsUnknown: true })
                {
                    context.Report($"Type {type} must only implement Interface types, it cannot implement {declared}.", [.. FindNodes(type, declared)]);
                }
            }
            else if (ReferenceEquals(type, parent))
            {
                context.Report($"Type {type} cannot implement itself because it would create a circular reference.", [.. FindNodes(type, parent)]);
            }
            else if (!seen.Add(parent))
            {
                context.Report($"Type {type} can only implement {parent} once.", [.. FindNodes(type, parent)]);
            }
            else
            {
                CheckAncestors(context, type, parent);
                InterfaceFieldValidation.Check(context, type, parent);
            }
        }
    }

    private static void CheckAncestors(TypeSystemContext context, FieldsType type, InterfaceType parent)
    {
        foreach (var ancestor in parent.DeclaredInterfaces)
        {
            var implemented = ancestor is InterfaceType known ? type.Implements(known) : type.DeclaredInterfaces.Contains(ancestor);
            if (!implemented && ancestor is not ScalarType { IsUnknown: true })
            {
                context.Report(
                    ReferenceEquals(ancestor, type)
                        ? $"Type {type} cannot implement {parent} because it would create a circular reference."
                        : $"Type {type} must implement {ancestor} because it is implemented by {parent}.",
                    [.. FindNodes(parent, ancestor), .. FindNodes(type, parent)]);
            }
        }
    }

    private static IEnumerable<SyntaxNode> FindNodes(FieldsType type, NamedType parent) => type.Nodes
        .SelectMany(node => node switch
        {
            ObjectTypeDefinitionNode definition => definition.Interfaces,
            ObjectTypeExtensionNode extension => extension.Interfaces,
            InterfaceTypeDefinitionNode definition => definition.Interfaces,
            InterfaceTypeExtensionNode extension => extension.Interfaces,
            _ => [],
        })
        .Where(node => node.Name.Value == parent.Name);
}
