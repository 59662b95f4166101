using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.Scoring.Cards;

/// <summary>A month as <c>yyyy-MM</c>.</summary>
internal sealed class MonthText : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        YearMonth.Of(DateOnly.ParseExact(reader.GetString()! + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
