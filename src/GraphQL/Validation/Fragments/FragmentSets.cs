namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>Sets of fragments by the names that they are reached from, in whatever order those are given.</summary>
internal sealed class FragmentSets
{
    private readonly NameTable<int> _ids = new();
    private readonly Dictionary<int[], FragmentSet> _sets = new(new SameNumbers());
    private int _next;

    /// <summary>The set of names; empty at first.</summary>
    public FragmentSet Find(List<string> names, out bool isNew)
    {
        var key = names.Count == 0 ? [] : new int[names.Count];
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = IdOf(names[index]);
        }

        Array.Sort(key);
        isNew = !_sets.TryGetValue(key, out var set);
        if (set is null)
        {
            set = new FragmentSet();
            _sets.Add(key, set);
        }

        return set;
    }

    public void Clear()
    {
        _ids.Clear();
        _sets.Clear();
        _next = 0;
    }

    private int IdOf(string name)
    {
        if (!_ids.TryGet(name, out var id))
        {
            id = _next++;
            _ids.Set(name, id);
        }

        return id;
    }

    private sealed class SameNumbers : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? left, int[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(int[] numbers)
        {
            var hash = default(HashCode);
            foreach (var number in numbers)
            {
                hash.Add(number);
            }

            return hash.ToHashCode();
        }
    }
}
