using System.Collections;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Makes arrays, lists and immutable arrays of coerced lists.</summary>
internal static class InputLists
{
    public static bool CanMake(Type list, Type item) => MethodFor(list, item) is not null;

    /// <summary>Calls the maker of a list.</summary>
    /// <param name="value">The coerced list, an <c>object</c> that is not null.</param>
    /// <param name="list">The C# type of the list, one that <see cref="CanMake"/> knows.</param>
    /// <param name="read">Reads an item.</param>
    /// <param name="item">The C# type of the items.</param>
    public static MethodCallExpression Make(Expression value, Type list, Delegate read, Type item) =>
        // Asked before with CanMake.
        Expression.Call(MethodFor(list, item)!, value, Expression.Constant(read));

    private static MethodInfo? MethodFor(Type list, Type item)
    {
        var name = list switch
        {
            _ when list.IsAssignableFrom(item.MakeArrayType()) => nameof(ToArray),
            _ when list == typeof(List<>).MakeGenericType(item) => nameof(ToList),
            _ when list == typeof(ImmutableArray<>).MakeGenericType(item) => nameof(ToImmutableArray),
            _ => null,
        };
        return name is null ? null : typeof(InputLists).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)?.MakeGenericMethod(item);
    }

    private static T[] ToArray<T>(object value, Func<object?, T> read)
    {
        var items = (IReadOnlyList<object?>)value;
        var array = new T[items.Count];
        for (var index = 0; index < array.Length; index++)
        {
            array[index] = read(items[index]);
        }

        return array;
    }

    private static List<T> ToList<T>(object value, Func<object?, T> read) => [.. ToArray(value, read)];

    private static ImmutableArray<T> ToImmutableArray<T>(object value, Func<object?, T> read) =>
        ImmutableCollectionsMarshal.AsImmutableArray(ToArray(value, read));
}
