using System.Collections.Immutable;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>A value in a segment that may be null and that holds holes, so that it may become null after it was written.</summary>
internal sealed class NullableRange(Segment segment, int start) : Placed(segment)
{
    private const int NoFault = int.MaxValue;

    /// <summary>Where its bytes start.</summary>
    public int Start { get; } = start;

    /// <summary>Where its bytes end.</summary>
    public int End { get; set; }

    /// <summary>How many entries the segment has up to its end.</summary>
    public int EndEntry { get; set; }

    /// <summary>The number of entries of the segment before the first fault that makes the range null, or the entry itself when it is a hole.</summary>
    public int FaultAt { get; private set; } = NoFault;

    /// <summary>Whether the fault came out of a hole.</summary>
    public bool FaultIsHole { get; private set; }

    /// <summary>The errors of that fault; empty when they are reported further up.</summary>
    public ImmutableArray<GraphQLError> Fault { get; private set; } = [];

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => FaultAt != NoFault;

    /// <summary>Whether an entry of the segment comes after the fault, so that a serial execution would never have come to it.</summary>
    public bool IsPast(int entry) => FaultAt < entry || (FaultAt == entry && !FaultIsHole);

    /// <summary>Whether it is a part of another range of the segment.</summary>
    public bool IsInside(NullableRange? other) => other is not null && Start > other.Start && End <= other.End;

    /// <summary>Takes a fault, unless one that comes earlier in the document is known.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool Take(int at, bool isHole, ImmutableArray<GraphQLError> fault)
    {
        if (IsNull && (at > FaultAt || (at == FaultAt && !FaultIsHole)))
        {
            return false;
        }

        FaultAt = at;
        FaultIsHole = isHole;
        Fault = fault;
        return true;
    }
}
