namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>The rule of <c>@oneOf</c>: exactly one field, and not null. Specification: OneOf Input Objects.</summary>
internal static class OneOf
{
    /// <summary>Whether the fields of a value keep the rule.</summary>
    /// <param name="values">The values in the order of the schema.</param>
    public static bool IsSatisfied(ReadOnlySpan<object?> values) => Count(values, out var place) == 1 && values[place] is not null;

    /// <summary>How many fields have a value.</summary>
    /// <param name="values">The values in the order of the schema.</param>
    /// <param name="first">The first that has one, or -1.</param>
    public static int Count(ReadOnlySpan<object?> values, out int first)
    {
        first = -1;
        var count = 0;
        for (var place = 0; place < values.Length; place++)
        {
            if (ReferenceEquals(values[place], Absent.Value))
            {
                continue;
            }

            first = count++ == 0 ? place : first;
        }

        return count;
    }
}
