using System.Collections.Immutable;

namespace Digital40.GraphQL.Costs;

/// <summary>What the field around a selection set says of the lists in it. Equal ones make equal costs.</summary>
/// <param name="Names">The fields that are the list; <c>default</c> for none.</param>
/// <param name="Size">How many items they have.</param>
internal readonly record struct SizedFields(ImmutableArray<string> Names, Size Size)
{
    public bool Contains(string field) => !Names.IsDefault && Names.Contains(field);
}
