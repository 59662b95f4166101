namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Something of a segment that a null may have to leave: a hole, or a range with holes.</summary>
internal abstract class Placed(Segment segment)
{
    public Segment Segment { get; } = segment;

    /// <summary>The nearest range around it that may be null, or null when that is the segment itself.</summary>
    public NullableRange? Enclosing { get; set; }
}
