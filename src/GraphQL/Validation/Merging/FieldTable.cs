using System.Numerics;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>
/// Fields grouped by response name, used again and again. Clearing it costs as much as it held, not as much as it could hold, so that one large
/// selection set does not make all others slow.
/// </summary>
internal sealed class FieldTable
{
    private FieldEntry[] _entries = new FieldEntry[32];
    private int[] _buckets = new int[64];

    /// <summary>How many fields there are.</summary>
    public int Count { get; private set; }

    /// <summary>A field.</summary>
    public ref FieldEntry this[int index] => ref _entries[index];

    public void Add(FieldNode node, NamedType? parent)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
        }

        _entries[Count++] = new FieldEntry { Node = node, Parent = parent, NextInGroup = -1, LastInGroup = -1, NextInBucket = -1 };
    }

    /// <summary>Groups the fields: afterwards the first of each group has <see cref="FieldEntry.LastInGroup"/>.</summary>
    public void Group()
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Count + 1);
        if (_buckets.Length < size)
        {
            _buckets = new int[size];
        }

        _buckets.AsSpan(0, size).Fill(-1);
        for (var index = 0; index < Count; index++)
        {
            Group(index, size - 1);
        }
    }

    public void Clear()
    {
        Array.Clear(_entries, 0, Count);
        Count = 0;
    }

    private void Group(int index, int mask)
    {
        ref var entry = ref _entries[index];
        var name = entry.ResponseName;
        entry.Hash = name.GetHashCode(StringComparison.Ordinal);
        ref var bucket = ref _buckets[entry.Hash & mask];
        for (var first = bucket; first >= 0; first = _entries[first].NextInBucket)
        {
            ref var candidate = ref _entries[first];
            if (candidate.Hash == entry.Hash && candidate.ResponseName == name)
            {
                _entries[candidate.LastInGroup].NextInGroup = index;
                candidate.LastInGroup = index;
                return;
            }
        }

        entry.LastInGroup = index;
        entry.NextInBucket = bucket;
        bucket = index;
    }
}
