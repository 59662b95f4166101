using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Comparison;

/// <summary>Finds what has changed between two versions of a schema, and what that means for clients.</summary>
public static class SchemaComparison
{
    /// <summary>The differences between two schemas.</summary>
    /// <param name="before">The schema that clients know.</param>
    /// <param name="after">The schema that is to take its place.</param>
    /// <returns>The differences: root types, types in the order of the old schema, directives; empty when there are none.</returns>
    public static ImmutableArray<SchemaChange> Compare(Schema before, Schema after)
    {
        var changes = new ChangeList();
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            CompareRoots(changes, operation, before.RootType(operation)?.Name, after.RootType(operation)?.Name);
        }

        TypeChanges.Find(changes, before, after);
        DirectiveChanges.Find(changes, before.Directives, after.Directives);
        return changes.ToImmutable();
    }

    private static void CompareRoots(ChangeList changes, OperationType operation, string? before, string? after)
    {
        if (before is not null && before != after)
        {
            var name = operation switch { OperationType.Query => "query", OperationType.Mutation => "mutation", _ => "subscription" };
            changes.Add(
                SchemaChangeKind.RootTypeChanged, before, $"The {name} type changed from {before} to {after ?? "none"}.");
        }
    }
}
