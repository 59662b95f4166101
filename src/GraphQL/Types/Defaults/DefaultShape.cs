namespace Digital40.GraphQL.Types.Defaults;

/// <summary>How large a default value is after coercion, when the default values of the fields of its input objects are written out.</summary>
/// <param name="Depth">How deep it is nested, 1 for a leaf.</param>
/// <param name="Size">How many values it holds, itself included.</param>
internal sealed record DefaultShape(int Depth, long Size)
{
    private const int MaxDepth = 100;
    private const long MaxSize = 1_000;

    /// <summary>A value that holds no others.</summary>
    public static DefaultShape Leaf { get; } = new(1, 1);

    /// <summary>Whether it may be written out. Default values of default values may grow exponentially with the number of types.</summary>
    public bool IsPrintable => Depth <= MaxDepth && Size <= MaxSize;

    /// <summary>The shape of a value that holds others, one more with each call.</summary>
    public DefaultShape Holding(DefaultShape item) => new(Math.Max(Depth, item.Depth + 1), Math.Min(Size + item.Size, long.MaxValue / 2));
}
