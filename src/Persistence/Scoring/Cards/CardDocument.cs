using System.IO.Compression;
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

    public static CardExplanation Read(byte[] document)
    {
        using var compressed = new DeflateStream(new MemoryStream(document), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<CardExplanation>(compressed, Options)!;
    }

    public static CardExplanation Of(Scorecard card) =>
        JsonSerializer.Deserialize<CardExplanation>(JsonSerializer.SerializeToUtf8Bytes(Explain(card), Options), Options)!;

    private static object Explain(Scorecard card) => new { Criteria = Explainer.Explain(card), Duties = Watch.For(card) };

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
