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
        var names = InterfaceNames(type);
        foreach (var declared in type.DeclaredInterfaces)
        {
            if (declared is not InterfaceType parent)
            {
                if (declared is not ScalarType { IsUnknown: true })
                {
                    context.Report($"Type {type} must only implement Interface types, it cannot implement {declared}.", names.Find(declared));
                }
            }
            else if (ReferenceEquals(type, parent))
            {
                context.Report($"Type {type} cannot implement itself because it would create a circular reference.", names.Find(parent));
            }
            else if (!seen.Add(parent))
            {
                context.Report($"Type {type} can only implement {parent} once.", names.Find(parent));
            }
            else
            {
                CheckAncestors(context, type, parent, names);
                InterfaceFieldValidation.Check(context, type, parent);
            }
        }
    }

    private static void CheckAncestors(TypeSystemContext context, FieldsType type, InterfaceType parent, DeclaredNames names)
    {
        var ancestors = InterfaceNames(parent);
        foreach (var ancestor in parent.DeclaredInterfaces)
        {
            var implemented = ancestor is InterfaceType known ? type.Implements(known) : type.DeclaredInterfaces.Contains(ancestor);
            if (!implemented && ancestor is not ScalarType { IsUnknown: true })
            {
                context.Report(
                    ReferenceEquals(ancestor, type)
                        ? $"Type {type} cannot implement {parent} because it would create a circular reference."
                        : $"Type {type} must implement {ancestor} because it is implemented by {parent}.",
                    [.. ancestors.Find(ancestor), .. names.Find(parent)]);
            }
        }
    }

    private static DeclaredNames InterfaceNames(FieldsType type) => new(type, node => node switch
    {
        ObjectTypeDefinitionNode definition => definition.Interfaces,
        ObjectTypeExtensionNode extension => extension.Interfaces,
        InterfaceTypeDefinitionNode definition => definition.Interfaces,
        InterfaceTypeExtensionNode extension => extension.Interfaces,
        _ => [],
    });
}
