using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Puts the segments together: the bytes in the order of the document, and the errors that a serial execution would have met.</summary>
internal static class ResponseAssembly
{
    /// <summary>Writes a segment with all that fills its holes.</summary>
    public static void Write(Segment segment, ReadOnlySpan<byte> source, JsonOutput target)
    {
        if (segment.Whole.IsNull)
        {
            target.WriteNull();
            return;
        }

        var position = segment.Whole.Start;
        var nulls = OutermostFirst(segment.Nulls);
        var next = 0;
        foreach (var entry in segment.Entries)
        {
            if (entry.Hole is not { } hole)
            {
                continue;
            }

            WriteNulls(nulls, ref next, hole.Offset, source, ref position, target);
            if (hole.Offset >= position)
            {
                target.WriteRaw(source[position..hole.Offset]);
                position = hole.Offset;
                WriteValue(hole, source, target);
            }
        }

        WriteNulls(nulls, ref next, segment.Whole.End, source, ref position, target);
        target.WriteRaw(source[position..segment.Whole.End]);
    }

    /// <summary>Adds the errors of a segment and of all that fills its holes.</summary>
    public static void AddErrors(Segment segment, ImmutableArray<GraphQLError>.Builder errors)
    {
        var nulls = FirstFaultFirst(segment.Nulls);
        NullableRange? last = null;
        var next = 0;
        for (var place = 0; place <= segment.EntryCount;)
        {
            while (next < nulls.Count && (nulls[next].FaultAt < place || nulls[next].IsInside(last)))
            {
                next++;
            }

            if (next < nulls.Count && nulls[next].FaultAt == place)
            {
                last = nulls[next++];
                AddFault(segment, last, errors);
                place = Math.Max(place, last.EndEntry);
                continue;
            }

            AddEntry(segment, place++, errors);
        }
    }

    private static void AddFault(Segment segment, NullableRange range, ImmutableArray<GraphQLError>.Builder errors)
    {
        if (range.FaultIsHole && segment.Entries[range.FaultAt].Hole?.Value is { } value)
        {
            AddErrors(value, errors);
        }

        errors.AddRange(range.Fault);
    }

    private static void AddEntry(Segment segment, int place, ImmutableArray<GraphQLError>.Builder errors)
    {
        if (place >= segment.EntryCount)
        {
            return;
        }

        var entry = segment.Entries[place];
        if (entry.Error is { } error)
        {
            errors.Add(error);
        }
        else if (entry.Hole?.Value is { } value)
        {
            AddErrors(value, errors);
        }
    }

    private static void WriteValue(Hole hole, ReadOnlySpan<byte> source, JsonOutput target)
    {
        if (hole.Value is { } value)
        {
            Write(value, source, target);
        }
        else
        {
            target.WriteNull();
        }
    }

    private static void WriteNulls(
        List<NullableRange> nulls,
        ref int next,
        int until,
        ReadOnlySpan<byte> source,
        ref int position,
        JsonOutput target)
    {
        for (; next < nulls.Count && nulls[next].Start <= until; next++)
        {
            if (nulls[next].Start >= position)
            {
                target.WriteRaw(source[position..nulls[next].Start]);
                target.WriteNull();
                position = nulls[next].End;
            }
        }
    }

    private static List<NullableRange> OutermostFirst(List<NullableRange> nulls) =>
        nulls.Count == 0 ? nulls : [.. nulls.OrderBy(range => range.Start).ThenByDescending(range => range.End)];

    private static List<NullableRange> FirstFaultFirst(List<NullableRange> nulls) =>
        nulls.Count == 0 ? nulls : [.. nulls.OrderBy(range => range.FaultAt).ThenBy(range => range.FaultIsHole)];
}
