using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digital40.Persistence.Model;
using Digital40.Persistence.Scoring.Cards;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Writing;

/// <summary>Remembers what a request was answered, so that the same request gets the same answer and writes nothing.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new MonthText(), new JsonStringEnumConverter() } };

    private const int Longest = 200;
    private const string KeyField = "idempotencyKey";

    /// <summary>The answer of before; null where the request is new or carries no key.</summary>
    public static async Task<StoreResult<T>?> FindAsync<T>(WriteSession session, string operation, CancellationToken cancellationToken)
        where T : class
    {
        if (session.Caller.IdempotencyKey is not { } key)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(key) || key.Length > Longest)
        {
            return Stored.Not<T>(StoreErrorCodes.IdempotencyKeyInvalid, "The key is empty or too long.", "1 to 200 characters", Found(key), KeyField);
        }

        var subject = session.Caller.Subject;
        var known = await session.Context.IdempotencyKeys.TagWith(QueryTags.IdempotencyFind).AsNoTracking()
            .SingleOrDefaultAsync(answer => answer.Subject == subject && answer.Key == key, cancellationToken);
        if (known is null)
        {
            return null;
        }

        return known.Operation == operation && known.InputHash == session.Caller.InputHash
            ? new StoreResult<T>(JsonSerializer.Deserialize<T>(known.Answer, Options), []) { IsRepeated = true }
            : Stored.Not<T>(StoreErrorCodes.IdempotencyKeyReused, "The key was used for another request.", "a key of its own for each request", key, KeyField);
    }

    private static string Found(string key) => key.Length <= Longest ? "nothing" : key.Length.ToString(CultureInfo.InvariantCulture);

    /// <summary>Keeps an answer in the write that it is about.</summary>
    public static void Keep<T>(WriteSession session, string operation, T value)
        where T : class
    {
        if (session.Caller is { IdempotencyKey: { } key, Subject: var subject })
        {
            session.Context.IdempotencyKeys.Add(new IdempotencyRow
            {
                Subject = subject,
                Key = key,
                Operation = operation,
                InputHash = session.Caller.InputHash ?? throw new ArgumentException("A key comes with the hash of its input.", nameof(session)),
                Answer = JsonSerializer.Serialize(value, Options),
                At = session.At,
            });
        }
    }
}
