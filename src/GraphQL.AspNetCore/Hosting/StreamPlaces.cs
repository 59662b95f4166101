namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>Counts the connections that stay open, up to a limit.</summary>
/// <param name="limit">How many there are places for.</param>
internal sealed class StreamPlaces(int limit)
{
    private int _taken;

    /// <summary>How many places are taken.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Takes a place when there is one.</summary>
    public bool TryTake()
    {
        if (Interlocked.Increment(ref _taken) <= limit)
        {
            return true;
        }

        Interlocked.Decrement(ref _taken);
        return false;
    }

    /// <summary>Gives a place back.</summary>
    public void Free() => Interlocked.Decrement(ref _taken);
}
