using System.Text.Json;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>
/// Copies the lists of a card's document, in their order. What stays is passed over token by token and copied as it stands: most of a document stays whenever a
/// write changes it, and to parse it into a tree cost more than everything else about it.
/// </summary>
internal ref struct CardLists(ReadOnlySpan<byte> document, Utf8JsonWriter writer, JsonSerializerOptions options)
{
    private readonly ReadOnlySpan<byte> _document = document;
    private Utf8JsonReader _reader = new(document);

    /// <summary>Copies the next list.</summary>
    /// <param name="name">Its name, which is the next one's.</param>
    /// <param name="replace">What takes the place of the element with a code; null where it stays.</param>
    public void Copy(string name, Func<string, object?> replace)
    {
        MoveTo(name);
        writer.WriteStartArray(name);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)_reader.TokenStartIndex;
            var code = CodeOf(_reader);
            _reader.Skip();
            if (replace(code) is { } other)
            {
                JsonSerializer.Serialize(writer, other, other.GetType(), options);
            }
            else
            {
                writer.WriteRawValue(_document[start..(int)_reader.BytesConsumed], skipInputValidation: true);
            }

            // A province's document is large: it goes on into the compression piece by piece instead of being held whole.
            writer.Flush();
        }

        writer.WriteEndArray();
    }

    /// <summary>The code of the object that a copy of the reader stands at.</summary>
    private static string CodeOf(Utf8JsonReader reader)
    {
        while (reader.Read() && !reader.ValueTextEquals("Code"u8))
        {
            reader.Skip();
        }

        reader.Read();
        return reader.GetString()!;
    }

    private void MoveTo(string name)
    {
        while (_reader.TokenType != JsonTokenType.StartArray || _reader.CurrentDepth != 1)
        {
            if (!_reader.Read() || (_reader.TokenType == JsonTokenType.PropertyName && !_reader.ValueTextEquals(name)))
            {
                throw new InvalidOperationException($"The document of a card has no list {name} where it was expected.");
            }
        }
    }
}
