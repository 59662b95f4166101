using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Rules.Facts;

namespace Digital40.Api.Tests;

/// <summary>Compares answers with what the scoring core or the stores say, written as they are in the schema.</summary>
internal static class ExpectedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new MonthText() },
    };

    /// <summary>Fails unless the answer is exactly this, its fields in the order of the query.</summary>
    public static void Equal(object expected, JsonElement actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected, Options), JsonSerializer.Serialize(actual, Options));

    private sealed class MonthText : JsonConverter<YearMonth>
    {
        public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
