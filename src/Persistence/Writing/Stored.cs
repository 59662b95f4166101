namespace Digital40.Persistence.Writing;

/// <summary>Makes results.</summary>
internal static class Stored
{
    public static StoreResult<T> As<T>(T value)
        where T : class => new(value, []);

    public static StoreResult<T> Not<T>(IReadOnlyList<StoreError> errors)
        where T : class => new(null, errors);

    public static StoreResult<T> Not<T>(string code, string message, string expected = "", string found = "", string? field = null)
        where T : class => new(null, [new StoreError(code, message, expected, found, Field: field)]);
}
