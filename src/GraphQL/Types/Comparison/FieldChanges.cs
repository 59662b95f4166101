namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed in the fields of an object or interface type.</summary>
internal static class FieldChanges
{
    /// <summary>Finds the changes.</summary>
    public static void Find(ChangeList changes, FieldsType before, FieldsType after)
    {
        var difference = new Difference<FieldDefinition>(before.Fields, after.Fields);
        foreach (var field in difference.Removed)
        {
            changes.Add(SchemaChangeKind.FieldRemoved, $"{before.Name}.{field.Name}", $"{before.Name}.{field.Name} was removed.");
        }

        foreach (var field in difference.Added)
        {
            changes.Add(SchemaChangeKind.FieldAdded, $"{before.Name}.{field.Name}", $"{before.Name}.{field.Name} was added.");
        }

        foreach (var (old, current) in difference.Kept)
        {
            var place = $"{before.Name}.{old.Name}";
            ArgumentChanges.Find(changes, place, old.Arguments, current.Arguments);
            FindType(changes, place, old.Type, current.Type);
            changes.AddDeprecation(place, old.DeprecationReason, current.DeprecationReason);
            changes.AddDescription(place, old.Description, current.Description);
        }
    }

    private static void FindType(ChangeList changes, string place, GraphQLType before, GraphQLType after)
    {
        var (old, current) = (before.ToString(), after.ToString());
        if (old != current)
        {
            changes.Add(
                TypeCompatibility.IsSafeForOutput(before, after) ? SchemaChangeKind.TypeChangedSafely : SchemaChangeKind.FieldChangedKind,
                place,
                $"{place} changed type from {old} to {current}.");
        }
    }
}
