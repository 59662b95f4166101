using System.Text.Json;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Persistence.Tests;

/// <summary>Writes values out, so that two can be compared with everything in them.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new MonthText() } };

    public static string Of(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);
}
