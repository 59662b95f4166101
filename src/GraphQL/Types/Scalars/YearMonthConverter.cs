using System.Text.Json;
using System.Text.Json.Serialization;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>Months in JSON: <c>"2025-03"</c>.</summary>
internal sealed class YearMonthConverter : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearMonth.TryParse(reader.GetString(), null, out var month)
            ? month
            : throw new JsonException("A month such as \"2025-03\" was expected.");

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
