namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The facts of a session, found by identity: <c>Equals</c> decides, or a comparer given for the type, or an
/// <see cref="RuleModel.IIdentityProvider"/>. A hash table chained through the facts themselves.
/// </summary>
internal sealed class WorkingMemory(FactIdentityComparer comparer)
{
    private Fact?[] _buckets = new Fact?[128];
    private int _count;

    /// <summary>The oldest fact.</summary>
    public Fact? First { get; private set; }

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

    public void Add(Fact fact) => Add(fact, comparer.GetHashCode(fact.RawValue!));

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
    }

    public void Remove(Fact fact)
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

        Unlink(fact);
        fact.NextInBucket = null;
        fact.Previous = null;
        fact.Next = null;
        _count--;
    }

    public void Clear()
    {
        Array.Clear(_buckets);
        _count = 0;
        First = null;
        Last = null;
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
