using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Tool.Output;

/// <summary>Writes months as <c>2025-03</c>.</summary>
internal sealed class MonthConverter : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Documents are only written.");

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
