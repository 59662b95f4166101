namespace Digital40.Rules.Facts.Reading;

/// <summary>What bounds the reading of a facts file, so that no file can exhaust the machine that reads it.</summary>
public sealed record FactReaderLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static FactReaderLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; from 1, 64 MiB by default.</summary>
    public int MaximumBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>How deep objects and lists may be nested; from 1, 64 by default.</summary>
    public int MaximumDepth { get; init => field = AtLeastOne(value); } = 64;

    /// <summary>The most facts in a file; from 1, 500,000 by default.</summary>
    public int MaximumFacts { get; init => field = AtLeastOne(value); } = 500_000;

    /// <summary>The most errors that are listed, before a last one that counts the others; from 1, 1,000 by default.</summary>
    public int MaximumErrors { get; init => field = AtLeastOne(value); } = 1_000;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
