namespace Digital40.GraphQL.DataLoaders;

/// <summary>What became of one key: a value, or an error of its own.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Result<T>
{
    private Result(T? value, Exception? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The value; the default of its type when there is none.</summary>
    public T? Value { get; }

    /// <summary>Why the key failed, or null when it did not.</summary>
    public Exception? Error { get; }

    /// <summary>The key has a value.</summary>
    /// <param name="value">The value.</param>
    public static Result<T> Resolve(T? value) => new(value, null);

    /// <summary>The key failed, and the others of its batch did not.</summary>
    /// <param name="error">Why.</param>
    public static Result<T> Reject(Exception error) => new(default, error);

    /// <summary>The key has a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Result<T>(T? value) => Resolve(value);
}
