using System.Collections.Concurrent;

namespace Digital40.Api.Tests.Crash;

/// <summary>What clients sent and what they were told. A write is known by its marks, which it leaves in the database.</summary>
internal sealed class LoadRecord
{
    private int _reads;
    private int _retries;
    private int _repeats;
    private int _changes;

    /// <summary>The marks of everything that was sent, answered or not.</summary>
    public ConcurrentBag<string> Sent { get; } = [];

    /// <summary>The marks of what the service said was stored.</summary>
    public ConcurrentBag<string> Acknowledged { get; } = [];

    /// <summary>The hashes of the files that the service said were stored.</summary>
    public ConcurrentBag<string> Files { get; } = [];

    /// <summary>Answers that are none.</summary>
    public ConcurrentBag<string> Failures { get; } = [];

    public int Reads => _reads;

    /// <summary>How many requests broke off.</summary>
    public int Retries => _retries;

    /// <summary>How many acknowledged writes were sent again.</summary>
    public int Repeats => _repeats;

    /// <summary>How many changes subscribers heard of.</summary>
    public int Changes => _changes;

    public void CountRead() => Interlocked.Increment(ref _reads);

    public void CountRetry() => Interlocked.Increment(ref _retries);

    public void CountRepeat() => Interlocked.Increment(ref _repeats);

    public void CountChange() => Interlocked.Increment(ref _changes);
}
