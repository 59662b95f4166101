namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed in the directives of a schema.</summary>
internal static class DirectiveChanges
{
    /// <summary>Finds the changes.</summary>
    public static void Find(ChangeList changes, NamedCollection<DirectiveDefinition> before, NamedCollection<DirectiveDefinition> after)
    {
        var difference = new Difference<DirectiveDefinition>(before, after);
        foreach (var directive in difference.Removed)
        {
            changes.Add(SchemaChangeKind.DirectiveRemoved, $"@{directive.Name}", $"{directive.Name} was removed.");
        }

        foreach (var directive in difference.Added)
        {
            changes.Add(SchemaChangeKind.DirectiveExtended, $"@{directive.Name}", $"{directive.Name} was added.");
        }

        foreach (var (old, current) in difference.Kept)
        {
            FindArguments(changes, old, current);
            FindUses(changes, old, current);
            changes.AddDescription($"@{old.Name}", old.Description, current.Description);
        }
    }

    private static void FindArguments(ChangeList changes, DirectiveDefinition before, DirectiveDefinition after)
    {
        var difference = new Difference<InputValueDefinition>(before.Arguments, after.Arguments);
        foreach (var argument in difference.Added)
        {
            var (kind, article) = argument.IsRequired
                ? (SchemaChangeKind.RequiredDirectiveArgumentAdded, "A required")
                : (SchemaChangeKind.DirectiveExtended, "An optional");
            changes.Add(kind, $"@{before.Name}({argument.Name}:)", $"{article} arg {argument.Name} on directive {before.Name} was added.");
        }

        foreach (var argument in difference.Removed)
        {
            changes.Add(
                SchemaChangeKind.DirectiveArgumentRemoved, $"@{before.Name}({argument.Name}:)", $"{argument.Name} was removed from {before.Name}.");
        }
    }

    private static void FindUses(ChangeList changes, DirectiveDefinition before, DirectiveDefinition after)
    {
        var place = $"@{before.Name}";
        if (before.IsRepeatable != after.IsRepeatable)
        {
            changes.Add(
                before.IsRepeatable ? SchemaChangeKind.DirectiveRepeatableRemoved : SchemaChangeKind.DirectiveExtended,
                place,
                before.IsRepeatable ? $"Repeatable flag was removed from {before.Name}." : $"Repeatable flag was added to {before.Name}.");
        }

        foreach (var location in before.Locations.Except(after.Locations))
        {
            changes.Add(
                SchemaChangeKind.DirectiveLocationRemoved, place, $"{DirectiveLocations.Name(location)} was removed from {before.Name}.");
        }

        foreach (var location in after.Locations.Except(before.Locations))
        {
            changes.Add(SchemaChangeKind.DirectiveExtended, place, $"{DirectiveLocations.Name(location)} was added to {before.Name}.");
        }
    }
}
