using System.Collections;

namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>Values as text that is the same for the same content, whatever order it came in.</summary>
internal static class Rendering
{
    public static string Of(Shape shape, object? value) => value switch
    {
        null => "null",
        Item or int => value.ToString()!,
        _ when shape.Kind == ShapeKind.Group => $"{Term.KeyOf(value)}:{Elements(shape, value)}",
        IEnumerable items when shape.Kind == ShapeKind.Sorted => $"{Keys(shape, items)}{Elements(shape, value)}",
        _ => Elements(shape, value),
    };

    /// <summary>A small number that depends on every character of a text.</summary>
    public static int Digest(string text, int range) => (int)(text.Aggregate(17u, (digest, letter) => (digest * 31) + letter) % range);

    private static string Elements(Shape shape, object value)
    {
        var element = shape.Kind == ShapeKind.Lookup ? Shape.Group(shape.Element!) : shape.Element!;
        var texts = ((IEnumerable)value).Cast<object?>().Select(item => Of(element, item)).Order(StringComparer.Ordinal);
        return $"{{{string.Join(' ', texts)}}}";
    }

    private static string Keys(Shape shape, IEnumerable items)
    {
        var values = new object?[shape.SortKeys!.Max(term => term.Variable!.Index) + 1];
        var keys = items.Cast<object?>().Select(item => string.Join('/', shape.SortKeys!.Select(term =>
        {
            values[term.Variable!.Index] = item;
            return term.Evaluate(values);
        })));
        return $"[{string.Join(' ', keys)}]";
    }
}
