using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>
/// What the bytes of the output do not tell: the holes that were left, the errors, and which values became null. Nulls and errors end up as if every
/// resolver had answered at once and in turn, whatever the timing was.
/// </summary>
internal sealed class ExecutionTrace(JsonOutput output)
{
    private readonly List<Placed> _open = [];

    /// <summary>The segment that is being written.</summary>
    public Segment Segment { get; private set; } = new(null, 0);

    /// <summary>How many holes and ranges of the segment are not yet in a range. It grows while a value is written when that leaves holes.</summary>
    public int Mark => _open.Count;

    /// <summary>Begins a segment at the end of the output.</summary>
    public void Begin(Hole? owner)
    {
        _open.Clear();
        if (owner is null && Segment is { Owner: null, IsUnused: true } && Segment.Whole.Start == output.Length)
        {
            return;
        }

        Segment = new Segment(owner, output.Length);
        owner?.Value = Segment;
    }

    /// <summary>Ends the segment.</summary>
    /// <param name="written">Whether it was written; otherwise it is null.</param>
    /// <param name="fault">Why it is null.</param>
    public void End(bool written, ImmutableArray<GraphQLError> fault)
    {
        Segment.Whole.End = output.Length;
        Segment.Whole.EndEntry = Segment.EntryCount;
        if (!written)
        {
            Fail(Segment.Whole, Segment.EntryCount, isHole: false, fault);
        }
    }

    public void Add(Hole hole)
    {
        Segment.Add(hole);
        _open.Add(hole);
    }

    /// <summary>Adds errors of a value that is null by itself, or of none.</summary>
    public void Report(ImmutableArray<GraphQLError> errors)
    {
        foreach (var error in errors)
        {
            Segment.Add(error);
        }
    }

    /// <summary>Remembers a value that may be null and that has holes since a mark.</summary>
    public void CloseRange(int start, int mark) => Close(start, mark);

    /// <summary>Makes the value that was begun at a place null.</summary>
    public void SetNull(int start, int mark, ImmutableArray<GraphQLError> fault)
    {
        if (mark == _open.Count)
        {
            output.TakeBack(start);
            output.WriteNull();
            Report(fault);
        }
        else
        {
            Fail(Close(start, mark), Segment.EntryCount, isHole: false, fault);
        }
    }

    /// <summary>Whether a serial execution would never have come to a hole, since something before it has made a value around it null.</summary>
    public static bool IsPast(Hole hole)
    {
        for (var at = hole; at is not null; at = at.Segment.Owner)
        {
            for (var range = at.Enclosing; range is not null; range = range.Enclosing)
            {
                if (range.IsPast(at.Entry))
                {
                    return true;
                }
            }

            if (at.Segment.Whole.IsPast(at.Entry))
            {
                return true;
            }
        }

        return false;
    }

    private static void Fail(NullableRange range, int at, bool isHole, ImmutableArray<GraphQLError> fault)
    {
        while (true)
        {
            var segment = range.Segment;
            var leaves = ReferenceEquals(range, segment.Whole) && segment.Owner is { NonNull: true };
            var known = range.IsNull;
            if (!range.Take(at, isHole, leaves ? [] : fault))
            {
                return;
            }

            if (!known)
            {
                segment.AddNull(range);
            }

            if (!leaves || segment.Owner is not { } owner)
            {
                return;
            }

            (range, at, isHole) = (owner.Enclosing ?? owner.Segment.Whole, owner.Entry, true);
        }
    }

    private NullableRange Close(int start, int mark)
    {
        var range = new NullableRange(Segment, start) { End = output.Length, EndEntry = Segment.EntryCount };
        foreach (var inner in CollectionsMarshal.AsSpan(_open)[mark..])
        {
            inner.Enclosing = range;
        }

        CollectionsMarshal.SetCount(_open, mark);
        _open.Add(range);
        return range;
    }
}
