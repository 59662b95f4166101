namespace Digital40.GraphQL.Binding;

/// <summary>A value that may be absent, which is not the same as null: an argument or input field that was not given.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value that was given.</param>
public readonly struct Optional<T>(T value) : IEquatable<Optional<T>>
{
    /// <summary>Whether a value was given.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value; the default of its type when none was given.</summary>
    public T Value { get; } = value;

    /// <summary>The value that was given, or another.</summary>
    /// <param name="other">The value when none was given.</param>
    public T Or(T other) => HasValue ? Value : other;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{Value}" : "absent";

    /// <summary>A value that was given.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent or hold equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
