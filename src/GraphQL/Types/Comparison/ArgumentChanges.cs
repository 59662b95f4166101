namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed in the arguments of a field.</summary>
internal static class ArgumentChanges
{
    /// <summary>Finds the changes.</summary>
    /// <param name="changes">Takes them.</param>
    /// <param name="place">The coordinate of the field.</param>
    /// <param name="before">The arguments that it had.</param>
    /// <param name="after">The arguments that it has.</param>
    public static void Find(
        ChangeList changes,
        string place,
        NamedCollection<InputValueDefinition> before,
        NamedCollection<InputValueDefinition> after)
    {
        var difference = new Difference<InputValueDefinition>(before, after);
        foreach (var argument in difference.Removed)
        {
            changes.Add(SchemaChangeKind.ArgumentRemoved, $"{place}({argument.Name}:)", $"{place} arg {argument.Name} was removed.");
        }

        foreach (var (old, current) in difference.Kept)
        {
            Find(changes, place, old, current);
        }

        foreach (var argument in difference.Added)
        {
            var (kind, article) = argument.IsRequired
                ? (SchemaChangeKind.RequiredArgumentAdded, "A required")
                : (SchemaChangeKind.OptionalArgumentAdded, "An optional");
            changes.Add(kind, $"{place}({argument.Name}:)", $"{article} arg {argument.Name} on {place} was added.");
        }
    }

    private static void Find(ChangeList changes, string place, InputValueDefinition before, InputValueDefinition after)
    {
        var coordinate = $"{place}({before.Name}:)";
        var (old, current) = (before.Type.ToString(), after.Type.ToString());
        var isSafe = TypeCompatibility.IsSafeForInput(before.Type, after.Type);
        if (old != current)
        {
            changes.Add(
                isSafe ? SchemaChangeKind.TypeChangedSafely : SchemaChangeKind.ArgumentChangedKind,
                coordinate,
                $"{place} arg {before.Name} has changed type from {old} to {current}.");
        }

        if (isSafe && DefaultValueChange.Find(before, after) is { } change)
        {
            changes.Add(SchemaChangeKind.ArgumentDefaultValueChange, coordinate, $"{place} arg {before.Name} {change}");
        }

        changes.AddDeprecation(coordinate, before.DeprecationReason, after.DeprecationReason);
        changes.AddDescription(coordinate, before.Description, after.Description);
    }
}
