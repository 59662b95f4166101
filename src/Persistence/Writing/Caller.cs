namespace Digital40.Persistence.Writing;

/// <summary>Who writes, and under which key the same request may come again.</summary>
/// <param name="Subject">Who it is: the subject of the token, or the name of a program. At most 200 characters.</param>
public sealed record Caller(string Subject)
{
    /// <summary>The client's key for this request, unique to the subject, at most 200 characters; null where it will not be repeated.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>SHA-256 of the request's input in lower-case hex; needed with a key.</summary>
    public string? InputHash { get; init; }
}
