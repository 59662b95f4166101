using System.Collections.Immutable;

namespace Digital40.GraphQL.Binding;

/// <summary>The schema and the C# code disagree. It holds every mismatch, so that all of them can be mended at once.</summary>
/// <param name="mismatches">At least one mismatch, in the order of the schema where they have a place.</param>
/// <param name="cause">What the schema builder threw, or null.</param>
public sealed class SchemaBindingException(ImmutableArray<SchemaMismatch> mismatches, Exception? cause = null) : Exception(Describe(mismatches), cause)
{
    /// <summary>The mismatches, at least one.</summary>
    public ImmutableArray<SchemaMismatch> Mismatches { get; } = mismatches;

    private static string Describe(ImmutableArray<SchemaMismatch> mismatches)
    {
        var count = mismatches.Length == 1 ? "one place" : FormattableString.Invariant($"{mismatches.Length} places");
        return $"The schema and the C# code disagree in {count}:{Environment.NewLine}- " +
            string.Join($"{Environment.NewLine}- ", mismatches.Select(mismatch => mismatch.Message));
    }
}
