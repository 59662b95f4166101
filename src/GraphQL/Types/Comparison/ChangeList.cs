using System.Collections.Immutable;

namespace Digital40.GraphQL.Types.Comparison;

/// <summary>The changes that were found so far.</summary>
internal sealed class ChangeList
{
    private readonly ImmutableArray<SchemaChange>.Builder _changes = ImmutableArray.CreateBuilder<SchemaChange>();

    /// <summary>Adds a change.</summary>
    public void Add(SchemaChangeKind kind, string coordinate, string message) => _changes.Add(new SchemaChange(kind, coordinate, message));

    /// <summary>Adds a change when a description is another.</summary>
    public void AddDescription(string coordinate, string? before, string? after)
    {
        if (before != after)
        {
            Add(SchemaChangeKind.DescriptionChanged, coordinate, $"The description of {coordinate} changed.");
        }
    }

    /// <summary>Adds a change when a member is newly deprecated, for another reason, or no longer.</summary>
    public void AddDeprecation(string coordinate, string? before, string? after)
    {
        if (before != after)
        {
            var change = after is null ? "is no longer deprecated" : before is null ? "was deprecated" : "is deprecated for another reason";
            Add(SchemaChangeKind.DeprecationChanged, coordinate, $"{coordinate} {change}.");
        }
    }

    /// <summary>All changes in the order in which they were added.</summary>
    public ImmutableArray<SchemaChange> ToImmutable() => _changes.ToImmutable();
}
