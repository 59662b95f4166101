namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>Counts what resolvers do, so that tests can see that something was not done, or has ended.</summary>
public sealed class Calls
{
    private int _hellos;
    private int _opened;
    private int _closed;

    /// <summary>How often <c>hello</c> was resolved.</summary>
    public int Hellos => Volatile.Read(ref _hellos);

    /// <summary>How many streams were opened.</summary>
    public int Opened => Volatile.Read(ref _opened);

    /// <summary>How many streams have ended.</summary>
    public int Closed => Volatile.Read(ref _closed);

    internal void Hello() => Interlocked.Increment(ref _hellos);

    internal void Open() => Interlocked.Increment(ref _opened);

    internal void Close() => Interlocked.Increment(ref _closed);
}
