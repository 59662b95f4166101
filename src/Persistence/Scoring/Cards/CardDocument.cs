using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Digital40.Rules.Explanations;
using Digital40.Rules.Explanations.Duties;
using Digital40.Rules.Scoring;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>
/// Writes and reads the explanations of a card, so that reading them fires no rules. What the facts themselves say is left out: they are in their own table
/// and are found by their ids.
/// </summary>
internal static class CardDocument
{
    private static readonly string[] OfFacts = ["Title", "Text", "Evidence", "Line", "Office", "Indicator", "Item", "Date", "Month"];
    private static readonly string[] OfDuties = ["Measure"];
    private static readonly JsonSerializerOptions Options = Make();

    public static byte[] Write(Scorecard card)
    {
        using var memory = new MemoryStream();
        using (var compressed = new DeflateStream(memory, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(compressed, Explain(card), Options);
        }

        return memory.ToArray();
    }

    /// <summary>The document with what belongs to a part of the edition explained anew from a card, of which only that part counts.</summary>
    public static byte[] Change(byte[] document, Scorecard card, RubricPart part)
    {
        using var compressed = new DeflateStream(new MemoryStream(document), CompressionMode.Decompress);
        using var before = JsonDocument.Parse(compressed);
        using var memory = new MemoryStream();
        using (var deflated = new DeflateStream(memory, CompressionLevel.Fastest))
        using (var writer = new Utf8JsonWriter(deflated, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            var duties = part.Duties.Count > 0 ? Watch.For(card) : [];
            writer.WriteStartObject();
            Change(writer, before, "Criteria", code => part.Criteria.Contains(code) ? Explainer.Explain(card.Criterion(code)!) : null);
            Change(writer, before, "Duties", code => part.Duties.Contains(code) ? duties.Single(duty => duty.Code == code) : null);
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }

    public static CardExplanation Read(byte[] document)
    {
        using var compressed = new DeflateStream(new MemoryStream(document), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<CardExplanation>(compressed, Options)!;
    }

    public static CardExplanation Of(Scorecard card) =>
        JsonSerializer.Deserialize<CardExplanation>(JsonSerializer.SerializeToUtf8Bytes(Explain(card), Options), Options)!;

    private static object Explain(Scorecard card) => new { Criteria = Explainer.Explain(card), Duties = Watch.For(card) };

    private static void Change(Utf8JsonWriter writer, JsonDocument before, string list, Func<string, object?> replace)
    {
        writer.WriteStartArray(list);
        foreach (var element in before.RootElement.GetProperty(list).EnumerateArray())
        {
            if (replace(element.GetProperty("Code").GetString()!) is { } other)
            {
                JsonSerializer.Serialize(writer, other, other.GetType(), Options);
            }
            else
            {
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(element), skipInputValidation: true);
            }
        }

        writer.WriteEndArray();
    }

    private static JsonSerializerOptions Make()
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(LeaveOut);
        return new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(), new MonthText() },
        };
    }

    private static void LeaveOut(JsonTypeInfo type)
    {
        string[] names = type.Type == typeof(FactExplanation) ? OfFacts : type.Type == typeof(WatchedDuty) ? OfDuties : [];
        foreach (var property in type.Properties.Where(property => names.Contains(property.Name)).ToList())
        {
            type.Properties.Remove(property);
        }
    }
}
