using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>Unions have object types as members, each once. Specification: Unions, Type Validation.</summary>
internal static class UnionValidation
{
    /// <summary>Checks the members of a union.</summary>
    public static void Check(TypeSystemContext context, UnionType union)
    {
        if (union.DeclaredTypes.IsEmpty)
        {
            context.Report($"Union type {union.Name} must define one or more member types.", [.. union.Nodes]);
        }

        var seen = new HashSet<NamedType>();
        var names = MemberNames(union);
        foreach (var member in union.DeclaredTypes)
        {
            if (!seen.Add(member))
            {
                context.Report($"Union type {union.Name} can only include type {member.Name} once.", names.Find(member));
            }
            else if (member is not (ObjectType or ScalarType { IsUnknown: true }))
            {
                context.Report($"Union type {union.Name} can only include Object types, it cannot include {member}.", names.Find(member));
            }
        }
    }

    private static DeclaredNames MemberNames(UnionType union) => new(union, node => node switch
    {
        UnionTypeDefinitionNode definition => definition.Types,
        UnionTypeExtensionNode extension => extension.Types,
        _ => [],
    });
}
