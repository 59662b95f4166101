using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Digital40.GraphQL.Execution.Completion.Lists;

/// <summary>Chooses how lists of a C# type are read, once for each type that a field returns.</summary>
internal static class ListReaders
{
    // Found by reflection once for each C# type, and not for every document that comes to one: as many as the application has.
    private static readonly ConcurrentDictionary<Type, Func<ListCompleter, ListReader>?> Makers = new();

    /// <summary>The reader of a type, or null when it is no list. Text and dictionaries are none.</summary>
    public static ListReader? Create(ListCompleter list, Type source) => Makers.GetOrAdd(source, FindMaker)?.Invoke(list);

    private static Func<ListCompleter, ListReader>? FindMaker(Type source)
    {
        if (source == typeof(string) || typeof(IDictionary).IsAssignableFrom(source))
        {
            return null;
        }

        if (source.IsSZArray)
        {
            return Maker(typeof(ArrayReader<>), source.GetElementType()!); // an array has an element type
        }

        if (source.IsGenericType && Known(source.GetGenericTypeDefinition()) is { } known)
        {
            return Maker(known, source.GetGenericArguments()[0]);
        }

        return ItemType(source, typeof(IAsyncEnumerable<>)) is { } later ? Maker(typeof(AsyncEnumerableReader<>), later, source)
            : ItemType(source, typeof(IEnumerable<>)) is { } item ? Maker(typeof(EnumerableReader<>), item, source)
            : typeof(IEnumerable).IsAssignableFrom(source) ? list => new UntypedReader(list, source)
            : null;
    }

    private static Type? Known(Type definition) =>
        definition == typeof(List<>) ? typeof(ListOfReader<>)
        : definition == typeof(ImmutableArray<>) ? typeof(ImmutableArrayReader<>)
        : null;

    private static Type? ItemType(Type source, Type definition) => source.GetInterfaces()
        .FirstOrDefault(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == definition)
        ?.GetGenericArguments()[0];

    private static Func<ListCompleter, ListReader> Maker(Type reader, Type item, Type? source = null)
    {
        var constructor = ConstructorInvoker.Create(reader.MakeGenericType(item).GetConstructors()[0]);
        return source is null ? list => (ListReader)constructor.Invoke(list) : list => (ListReader)constructor.Invoke(list, source);
    }
}
