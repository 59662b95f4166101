using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed in the types of a schema.</summary>
internal static class TypeChanges
{
    /// <summary>Finds the changes.</summary>
    public static void Find(ChangeList changes, Schema before, Schema after)
    {
        var difference = new Difference<NamedType>(before.Types, after.Types);
        foreach (var type in difference.Removed)
        {
            changes.Add(SchemaChangeKind.TypeRemoved, type.Name, IsStandard(type)
                ? $"Standard scalar {type.Name} was removed because it is not referenced anymore."
                : $"{type.Name} was removed.");
        }

        foreach (var type in difference.Added)
        {
            if (!IsStandard(type))
            {
                changes.Add(SchemaChangeKind.TypeAdded, type.Name, $"{type.Name} was added.");
            }
        }

        foreach (var (old, current) in difference.Kept)
        {
            changes.AddDescription(old.Name, old.Description, current.Description);
            Find(changes, old, current);
        }
    }

    private static void Find(ChangeList changes, NamedType before, NamedType after)
    {
        switch (before, after)
        {
            case (EnumType old, EnumType current):
                FindValues(changes, old, current);
                break;
            case (UnionType old, UnionType current):
                FindMembers(changes, old, current);
                break;
            case (InputObjectType old, InputObjectType current):
                InputObjectChanges.Find(changes, old, current);
                break;
            case (FieldsType old, FieldsType current) when old.GetType() == current.GetType():
                FieldChanges.Find(changes, old, current);
                FindInterfaces(changes, old, current);
                break;
            default:
                if (before.GetType() != after.GetType())
                {
                    changes.Add(SchemaChangeKind.TypeChangedKind, before.Name, $"{before.Name} changed from {Kind(before)} to {Kind(after)}.");
                }

                break;
        }
    }

    private static void FindValues(ChangeList changes, EnumType before, EnumType after)
    {
        var difference = new Difference<EnumValueDefinition>(before.Values, after.Values);
        foreach (var value in difference.Added)
        {
            changes.Add(
                SchemaChangeKind.ValueAddedToEnum, $"{before.Name}.{value.Name}", $"{value.Name} was added to enum type {before.Name}.");
        }

        foreach (var value in difference.Removed)
        {
            changes.Add(
                SchemaChangeKind.ValueRemovedFromEnum, $"{before.Name}.{value.Name}", $"{value.Name} was removed from enum type {before.Name}.");
        }

        foreach (var (old, current) in difference.Kept)
        {
            var coordinate = $"{before.Name}.{old.Name}";
            changes.AddDeprecation(coordinate, old.DeprecationReason, current.DeprecationReason);
            changes.AddDescription(coordinate, old.Description, current.Description);
        }
    }

    private static void FindMembers(ChangeList changes, UnionType before, UnionType after)
    {
        var difference = new Difference<ObjectType>(before.Types, after.Types);
        foreach (var member in difference.Added)
        {
            changes.Add(SchemaChangeKind.TypeAddedToUnion, before.Name, $"{member.Name} was added to union type {before.Name}.");
        }

        foreach (var member in difference.Removed)
        {
            changes.Add(SchemaChangeKind.TypeRemovedFromUnion, before.Name, $"{member.Name} was removed from union type {before.Name}.");
        }
    }

    private static void FindInterfaces(ChangeList changes, FieldsType before, FieldsType after)
    {
        var difference = new Difference<InterfaceType>(before.Interfaces, after.Interfaces);
        foreach (var parent in difference.Added)
        {
            changes.Add(SchemaChangeKind.ImplementedInterfaceAdded, before.Name, $"{parent.Name} added to interfaces implemented by {before.Name}.");
        }

        foreach (var parent in difference.Removed)
        {
            changes.Add(SchemaChangeKind.ImplementedInterfaceRemoved, before.Name, $"{before.Name} no longer implements interface {parent.Name}.");
        }
    }

    private static bool IsStandard(NamedType type) => IntrospectionTypes.Standard.Contains(type.Name);

    private static string Kind(NamedType type) => type switch
    {
        ScalarType => "a Scalar type",
        ObjectType => "an Object type",
        InterfaceType => "an Interface type",
        UnionType => "a Union type",
        EnumType => "an Enum type",
        _ => "an Input type",
    };
}
