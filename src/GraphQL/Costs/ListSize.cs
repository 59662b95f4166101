using System.Collections.Immutable;

namespace Digital40.GraphQL.Costs;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="AssumedSize">How many items there are when no argument says it.</param>
/// <param name="SlicingArguments">The arguments that say it; may be empty.</param>
/// <param name="SizedFields">
/// The fields of the returned type that are the list; empty when the field itself is. The same names are the same array.
/// </param>
/// <param name="RequireOneSlicingArgument">Whether exactly one of the slicing arguments must be given.</param>
internal sealed record ListSize(
    double AssumedSize,
    ImmutableArray<string> SlicingArguments,
    ImmutableArray<string> SizedFields,
    bool RequireOneSlicingArgument);
