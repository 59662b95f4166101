namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed in the fields of an input object type.</summary>
internal static class InputObjectChanges
{
    /// <summary>Finds the changes.</summary>
    public static void Find(ChangeList changes, InputObjectType before, InputObjectType after)
    {
        var difference = new Difference<InputValueDefinition>(before.Fields, after.Fields);
        foreach (var field in difference.Added)
        {
            var (kind, article) = field.IsRequired
                ? (SchemaChangeKind.RequiredInputFieldAdded, "A required")
                : (SchemaChangeKind.OptionalInputFieldAdded, "An optional");
            changes.Add(kind, $"{before.Name}.{field.Name}", $"{article} field {field.Name} on input type {before.Name} was added.");
        }

        foreach (var field in difference.Removed)
        {
            changes.Add(SchemaChangeKind.FieldRemoved, $"{before.Name}.{field.Name}", $"{before.Name}.{field.Name} was removed.");
        }

        foreach (var (old, current) in difference.Kept)
        {
            Find(changes, $"{before.Name}.{old.Name}", old, current);
        }

        if (!before.IsOneOf && after.IsOneOf)
        {
            changes.Add(SchemaChangeKind.OneOfAdded, before.Name, $"{before.Name} takes exactly one of its fields now.");
        }
    }

    private static void Find(ChangeList changes, string place, InputValueDefinition before, InputValueDefinition after)
    {
        var (old, current) = (before.Type.ToString(), after.Type.ToString());
        var isSafe = TypeCompatibility.IsSafeForInput(before.Type, after.Type);
        if (old != current)
        {
            changes.Add(
                isSafe ? SchemaChangeKind.TypeChangedSafely : SchemaChangeKind.FieldChangedKind,
                place,
                $"{place} changed type from {old} to {current}.");
        }

        if (isSafe && DefaultValueChange.Find(before, after) is { } change)
        {
            changes.Add(SchemaChangeKind.InputFieldDefaultValueChange, place, $"{place} {change}");
        }

        changes.AddDeprecation(place, before.DeprecationReason, after.DeprecationReason);
        changes.AddDescription(place, before.Description, after.Description);
    }
}
