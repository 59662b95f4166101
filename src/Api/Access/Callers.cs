using System.Security.Cryptography;
using System.Text.Json;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Access;

/// <summary>Says to the stores who writes.</summary>
internal static class Callers
{
    /// <summary>The writer of a request.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="idempotencyKey">The key that the client gave, or null.</param>
    /// <param name="input">The input of the mutation: with the same key it must be the same.</param>
    public static Caller Of<TInput>(Actor actor, string? idempotencyKey, TInput input) => new(actor.Subject)
    {
        IdempotencyKey = idempotencyKey,
        InputHash = idempotencyKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input))),
    };
}
