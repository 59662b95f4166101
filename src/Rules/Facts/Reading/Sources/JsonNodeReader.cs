using System.Text;
using System.Text.Json;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Reads strict JSON. Every step makes a new <see cref="Utf8JsonReader"/> over the rest of the bytes, because that one cannot be kept in a field.
/// </summary>
internal sealed class JsonNodeReader(ReadOnlyMemory<byte> utf8, FactProblems problems, int maximumDepth) : NodeReader(problems, maximumDepth)
{
    private const string HalfPair = "half of a surrogate pair in or after this value";
    private readonly Utf8Places _places = new(utf8);

    // One deeper than allowed, so that it is NodeReader that refuses what is too deep.
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = maximumDepth + 1 });
    private int _position;

    public override void Read()
    {
        var reader = new Utf8JsonReader(utf8.Span[_position..], isFinalBlock: true, _state);
        try
        {
            if (!reader.Read())
            {
                Put(NodeKind.End, new Scalar(ScalarKind.Null, "", _places.Of(utf8.Length)));
                return;
            }

            var place = _places.Of(_position + (int)reader.TokenStartIndex);
            _position += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            Put(KindOf(reader.TokenType), ScalarOf(ref reader, place));
        }
        catch (JsonException error)
        {
            var place = _places.OfByteInLine((int)(error.LineNumber ?? 0), (int)(error.BytePositionInLine ?? 0));
            throw Problems.Stop(
                FactErrorCodes.JsonSyntax, place, "The file is not JSON.", "JSON without comments and trailing commas", FirstSentence(error));
        }
        catch (InvalidOperationException)
        {
            // What GetString throws on half of a surrogate pair.
            throw Problems.Stop(FactErrorCodes.JsonSyntax, Place, "The file is not JSON.", "texts of whole characters", HalfPair);
        }
    }

    private static NodeKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => NodeKind.ObjectStart,
        JsonTokenType.EndObject => NodeKind.ObjectEnd,
        JsonTokenType.StartArray => NodeKind.ListStart,
        JsonTokenType.EndArray => NodeKind.ListEnd,
        JsonTokenType.PropertyName => NodeKind.Name,
        _ => NodeKind.Scalar,
    };

    private static Scalar ScalarOf(ref Utf8JsonReader reader, SourcePlace place) => reader.TokenType switch
    {
        JsonTokenType.PropertyName or JsonTokenType.String => new Scalar(ScalarKind.Text, reader.GetString()!, place),
        JsonTokenType.Number => new Scalar(ScalarKind.Number, Encoding.ASCII.GetString(reader.ValueSpan), place),
        JsonTokenType.True => new Scalar(ScalarKind.Boolean, "true", place),
        JsonTokenType.False => new Scalar(ScalarKind.Boolean, "false", place),
        _ => new Scalar(ScalarKind.Null, "", place),
    };

    private static string FirstSentence(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end].TrimEnd('.');
    }
}
