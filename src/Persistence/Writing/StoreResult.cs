using System.Diagnostics.CodeAnalysis;
using Digital40.Persistence.Changes;

namespace Digital40.Persistence.Writing;

/// <summary>What became of a write: all of it is stored, or nothing and here is why.</summary>
/// <typeparam name="T">What the write gives back.</typeparam>
public sealed class StoreResult<T>
    where T : class
{
    internal StoreResult(T? value, IReadOnlyList<StoreError> errors)
    {
        Value = value;
        Errors = errors;
    }

    /// <summary>A write that did not happen.</summary>
    /// <param name="errors">Everything that is wrong; at least one.</param>
    public static StoreResult<T> Refused(params IReadOnlyList<StoreError> errors) => new(null, errors);

    /// <summary>What was written; null when anything is wrong.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong, in the order of the input; empty when it is stored.</summary>
    public IReadOnlyList<StoreError> Errors { get; }

    /// <summary>What the write changed, published after its commit; may be empty.</summary>
    public IReadOnlyList<Change> Changes { get; internal init; } = [];

    /// <summary>Whether the request had come before, and nothing was written now.</summary>
    public bool IsRepeated { get; internal init; }

    /// <summary>Whether it is stored.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsStored => Value is not null;

    /// <summary>The same result with something else that was written in its place.</summary>
    /// <param name="read">Reads it; called only when it is stored.</param>
    /// <typeparam name="TOther">What it gives back instead.</typeparam>
    public async Task<StoreResult<TOther>> MapAsync<TOther>(Func<T, Task<TOther>> read)
        where TOther : class => new(IsStored ? await read(Value) : null, Errors) { Changes = Changes, IsRepeated = IsRepeated };
}
