using System.Buffers;
using System.Text.Json;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Checks what <see cref="Utf8JsonReader"/> leaves to whoever reads a string: that its escapes make whole characters.</summary>
internal static class JsonStrings
{
    /// <summary>Skips an object or a list, looking at every string in it.</summary>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public static void SkipChecked(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.ValueIsEscaped && reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                Check(ref reader);
            }
        }
    }

    private static void Check(ref Utf8JsonReader reader)
    {
        var length = reader.ValueSpan.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            reader.CopyString(rented);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
