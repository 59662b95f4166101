namespace Digital40.GraphQL.Binding.Outputs;

/// <summary>Turns the items of lists into what is written.</summary>
internal static class OutputLists
{
    public static List<TOut> Map<T, TOut>(IEnumerable<T> items, Func<T, TOut> map)
    {
        var mapped = items.TryGetNonEnumeratedCount(out var count) ? new List<TOut>(count) : [];
        foreach (var item in items)
        {
            mapped.Add(map(item));
        }

        return mapped;
    }
}
