using System.Text.Json;
using System.Text.Json.Serialization;

namespace Digital40.Rules.Tool.Output;

/// <summary>Writes decimals without zeros at their end: 20 rather than 20.00.</summary>
internal sealed class PlainNumberConverter : JsonConverter<decimal>
{
    private const decimal OneWithEveryZero = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Documents are only written.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / OneWithEveryZero);
}
