using System.Runtime.InteropServices;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>A part of the response that was written in one go: the root, or the value of a hole. Its bytes lie in the output.</summary>
internal sealed class Segment
{
    private static readonly List<NullableRange> NoNulls = [];

    private List<NullableRange>? _nulls;
    private List<Entry>? _entries;

    public Segment(Hole? owner, int start)
    {
        Owner = owner;
        Whole = new NullableRange(this, start);
    }

    /// <summary>The hole that it fills, or null for the root.</summary>
    public Hole? Owner { get; }

    /// <summary>The segment as a range. It becomes null although its type does not allow it when a null leaves it.</summary>
    public NullableRange Whole { get; }

    /// <summary>Whether it holds neither holes nor errors, as most do.</summary>
    public bool IsUnused => _entries is null && _nulls is null;

    /// <summary>How many holes and errors there are.</summary>
    public int EntryCount => _entries?.Count ?? 0;

    /// <summary>The holes and errors in the order of the document.</summary>
    public ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The ranges that are null, in the order in which they became so.</summary>
    public List<NullableRange> Nulls => _nulls ?? NoNulls;

    public void Add(GraphQLError error) => (_entries ??= []).Add(new Entry(null, error));

    public void Add(Hole hole) => (_entries ??= []).Add(new Entry(hole, null));

    public void AddNull(NullableRange range) => (_nulls ??= []).Add(range);

    /// <summary>A hole or an error.</summary>
    public readonly record struct Entry(Hole? Hole, GraphQLError? Error);
}
