using System.Collections;
using System.Collections.Immutable;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Chooses how lists of a C# type are read, once for each type that a field returns.</summary>
internal static class ListReaders
{
    /// <summary>The reader of a type, or null when it is no list. Text and dictionaries are none.</summary>
    public static ListReader? Create(ListCompleter list, Type source)
    {
        if (source == typeof(string) || typeof(IDictionary).IsAssignableFrom(source))
        {
            return null;
        }

        if (source.IsSZArray)
        {
            return Make(typeof(ArrayReader<>), source.GetElementType()!, list); // an array has an element type
        }

        if (source.IsGenericType && Known(source.GetGenericTypeDefinition()) is { } known)
        {
            return Make(known, source.GetGenericArguments()[0], list);
        }

        return ItemType(source, typeof(IAsyncEnumerable<>)) is { } later ? Make(typeof(AsyncEnumerableReader<>), later, list, source)
            : ItemType(source, typeof(IEnumerable<>)) is { } item ? Make(typeof(EnumerableReader<>), item, list, source)
            : typeof(IEnumerable).IsAssignableFrom(source) ? new UntypedReader(list, source)
            : null;
    }

    private static Type? Known(Type definition) =>
        definition == typeof(List<>) ? typeof(ListOfReader<>)
        : definition == typeof(ImmutableArray<>) ? typeof(ImmutableArrayReader<>)
        : null;

    private static Type? ItemType(Type source, Type definition) => source.GetInterfaces()
        .FirstOrDefault(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == definition)
        ?.GetGenericArguments()[0];

    private static ListReader Make(Type reader, Type item, params object[] arguments) =>
        (ListReader)Activator.CreateInstance(reader.MakeGenericType(item), arguments)!; // a constructor never gives null
}
