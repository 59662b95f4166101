using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;

namespace Digital40.Api.Access;

/// <summary>Says to the stores who writes.</summary>
internal static class Callers
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new MonthText() } };

    /// <summary>The writer of a request.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="idempotencyKey">The key that the client gave, or null.</param>
    /// <param name="input">The input of the mutation: with the same key it must be the same.</param>
    public static Caller Of<TInput>(Actor actor, string? idempotencyKey, TInput input) => new(actor.Subject)
    {
        IdempotencyKey = idempotencyKey,
        InputHash = idempotencyKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, Options))),
    };

    /// <summary>A month's own properties are months again, without end.</summary>
    private sealed class MonthText : JsonConverter<YearMonth>
    {
        public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
