using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digital40.Persistence.Paging;

/// <summary>Writes and reads cursors: the order's name and the item's values in it, as a JSON array, so written that it needs no escaping anywhere.</summary>
internal static class Cursors
{
    private const int Longest = 4000;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string order, IEnumerable<object> values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values.Prepend(order), Plain));

    /// <summary>The values of a cursor.</summary>
    /// <param name="cursor">The cursor; null where none was given.</param>
    /// <param name="argument">What it was given as.</param>
    /// <param name="order">The name of the order.</param>
    /// <param name="types">The types of the values.</param>
    /// <exception cref="PageCursorException">It is no cursor, or one of another order.</exception>
    public static object[]? Read(string? cursor, string argument, string order, IReadOnlyList<Type> types)
    {
        if (cursor is null)
        {
            return null;
        }

        try
        {
            return Read(cursor, order, types) ?? throw new PageCursorException(argument);
        }
        catch (Exception error) when (error is FormatException or JsonException or InvalidOperationException)
        {
            throw new PageCursorException(argument);
        }
    }

    private static object[]? Read(string cursor, string order, IReadOnlyList<Type> types)
    {
        var parts = cursor.Length <= Longest ? JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor)) : null;
        if (parts is null || parts.Length != types.Count + 1 || parts[0].Deserialize<string>() != order)
        {
            return null;
        }

        var values = new object[types.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (parts[i + 1].Deserialize(types[i]) is not { } value)
            {
                return null;
            }

            values[i] = value;
        }

        return values;
    }
}
