namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The facts of a session, found by identity: <c>Equals</c> decides, or a comparer given for the type, or an
/// <see cref="RuleModel.IIdentityProvider"/>. A hash table chained through the facts themselves.
/// </summary>
internal sealed class WorkingMemory(FactIdentityComparer comparer)
{
    private const int InitialLength = 128;

    /// <summary>The longest table that is kept for the next session.</summary>
    private const int KeptLength = 8192;

    private Fact?[] _buckets = new Fact?[InitialLength];
    private int _count;

    /// <summary>The oldest fact.</summary>
    public Fact? First { get; private set; }

    /// <summary>Changes whenever a fact comes or goes.</summary>
    public int Version { get; private set; }

    private Fact? Last { get; set; }

    public int Count => _count;

    public Fact? Find(object value) => Find(value, comparer.GetHashCode(value));

    private Fact? Find(object value, int hash)
    {
        for (var fact = _buckets[hash & (_buckets.Length - 1)]; fact is not null; fact = fact.NextInBucket)
        {
            if (fact.IdentityHash == hash && comparer.Equals(fact.RawValue!, value))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>Adds a fact of a value unless there is one.</summary>
    public bool TryAdd(object value, SessionState state, out Fact fact)
    {
        var hash = comparer.GetHashCode(value);
        if (Find(value, hash) is { } known)
        {
            fact = known;
            return false;
        }

        fact = state.NewFact(value);
        Add(fact, hash);
        return true;
    }

    private void Add(Fact fact, int hash)
    {
        if (_count == _buckets.Length)
        {
            Grow();
        }

        fact.IdentityHash = hash;
        Link(_buckets, fact);
        fact.Previous = Last;
        if (Last is null)
        {
            First = fact;
        }
        else
        {
            Last.Next = fact;
        }

        Last = fact;
        _count++;
        Version++;
    }

    /// <summary>Gives a fact another value, under which it is found from now on.</summary>
    public void Replace(Fact fact, object value)
    {
        var hash = comparer.GetHashCode(value);
        LeaveBucket(fact);
        fact.Replace(value);
        fact.IdentityHash = hash;
        Link(_buckets, fact);
    }

    public void Remove(Fact fact)
    {
        LeaveBucket(fact);
        Unlink(fact);
        _count--;
        Version++;
    }

    public void Clear()
    {
        if (_buckets.Length > KeptLength)
        {
            _buckets = new Fact?[InitialLength];
        }
        else
        {
            Array.Clear(_buckets);
        }

        _count = 0;
        Version++;
        First = null;
        Last = null;
    }

    private void LeaveBucket(Fact fact)
    {
        ref var slot = ref _buckets[fact.IdentityHash & (_buckets.Length - 1)];
        if (slot == fact)
        {
            slot = fact.NextInBucket;
        }
        else
        {
            var before = slot!;
            while (before.NextInBucket != fact)
            {
                before = before.NextInBucket!;
            }

            before.NextInBucket = fact.NextInBucket;
        }

        fact.NextInBucket = null;
    }

    private void Unlink(Fact fact)
    {
        if (fact.Previous is null)
        {
            First = fact.Next;
        }
        else
        {
            fact.Previous.Next = fact.Next;
        }

        if (fact.Next is null)
        {
            Last = fact.Previous;
        }
        else
        {
            fact.Next.Previous = fact.Previous;
        }

        fact.Previous = null;
        fact.Next = null;
    }

    private void Grow()
    {
        var buckets = new Fact?[_buckets.Length * 2];
        for (var fact = First; fact is not null; fact = fact.Next)
        {
            Link(buckets, fact);
        }

        _buckets = buckets;
    }

    private static void Link(Fact?[] buckets, Fact fact)
    {
        ref var slot = ref buckets[fact.IdentityHash & (buckets.Length - 1)];
        fact.NextInBucket = slot;
        slot = fact;
    }
}
