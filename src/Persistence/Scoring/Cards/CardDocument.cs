using System.Buffers;
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
    // How much larger documents become when they are unpacked, roughly: what is rented for them seldom has to grow then.
    private const int Unpacked = 12;

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
        var before = ArrayPool<byte>.Shared.Rent(document.Length * Unpacked);
        try
        {
            var length = Unpack(document, ref before);
            return Change(before.AsSpan(0, length), card, part, document.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(before);
        }
    }

    public static CardExplanation Read(byte[] document)
    {
        using var compressed = new DeflateStream(new MemoryStream(document), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<CardExplanation>(compressed, Options)!;
    }

    public static CardExplanation Of(Scorecard card) =>
        JsonSerializer.Deserialize<CardExplanation>(JsonSerializer.SerializeToUtf8Bytes(Explain(card), Options), Options)!;

    private static byte[] Change(ReadOnlySpan<byte> before, Scorecard card, RubricPart part, int expected)
    {
        using var memory = new MemoryStream(expected);
        using (var deflated = new DeflateStream(memory, CompressionLevel.Fastest))
        using (var writer = new Utf8JsonWriter(deflated, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            var duties = part.Duties.Count > 0 ? Watch.For(card) : [];
            var lists = new CardLists(before, writer, Options);
            writer.WriteStartObject();
            lists.Copy("Criteria", code => part.Criteria.Contains(code) ? Explainer.Explain(card.Criterion(code)!) : null);
            lists.Copy("Duties", code => part.Duties.Contains(code) ? duties.Single(duty => duty.Code == code) : null);
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <summary>Unpacks a document and gives its length; the rented memory is exchanged where it is too small.</summary>
    private static int Unpack(byte[] document, ref byte[] rented)
    {
        using var compressed = new DeflateStream(new MemoryStream(document), CompressionMode.Decompress);
        var length = 0;
        while (compressed.Read(rented, length, rented.Length - length) is > 0 and var read)
        {
            length += read;
            if (length == rented.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(2 * length);
                rented.CopyTo(larger, 0);
                ArrayPool<byte>.Shared.Return(rented);
                rented = larger;
            }
        }

        return length;
    }

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
