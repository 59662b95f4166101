namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The facts of a session, in the order in which they came, and found by identity: <c>Equals</c> decides, or a comparer given for the type, or an
/// <see cref="RuleModel.IIdentityProvider"/>. A hash table whose chains are the facts' places: numbers are cheaper to write than
/// references. The objects stay in their places for the next session.
/// </summary>
internal sealed class WorkingMemory(FactIdentityComparer comparer)
{
    private const int InitialLength = 128;

    /// <summary>The longest table that is kept for the next session.</summary>
    private const int KeptLength = 8192;

    private int[] _buckets = new int[InitialLength];
    private Fact?[] _places = new Fact?[InitialLength];

    /// <summary>Changes whenever a fact comes or goes.</summary>
    public int Version { get; private set; }

    /// <summary>How many facts there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many places there are, with those of facts that have gone.</summary>
    public int Places { get; private set; }

    /// <summary>The fact at a place, or null when it has gone.</summary>
    public Fact? At(int place) => _places[place];

    public Fact? Find(object value) => Find(value, comparer.GetHashCode(value));

    /// <summary>Adds a fact of a value unless there is one.</summary>
    public bool TryAdd(object value, out Fact fact)
    {
        var hash = comparer.GetHashCode(value);
        if (Find(value, hash) is { } known)
        {
            fact = known;
            return false;
        }

        fact = Add(value, hash);
        return true;
    }

    /// <summary>Gives a fact another value, under which it is found from now on.</summary>
    public void Replace(Fact fact, object value)
    {
        var hash = comparer.GetHashCode(value);
        LeaveBucket(fact);
        fact.Replace(value);
        fact.IdentityHash = hash;
        EnterBucket(fact);
    }

    public void Remove(Fact fact)
    {
        LeaveBucket(fact);
        _places[fact.Place] = null;
        Count--;
        Version++;
    }

    public void Clear()
    {
        if (_places.Length > KeptLength)
        {
            _buckets = new int[InitialLength];
            _places = new Fact?[InitialLength];
        }
        else
        {
            Array.Clear(_buckets);
            foreach (var fact in _places.AsSpan(0, Places))
            {
                fact?.Clear();
            }
        }

        Places = 0;
        Count = 0;
        Version++;
    }

    private ref int BucketOf(int hash) => ref _buckets[hash & (_buckets.Length - 1)];

    private Fact? Find(object value, int hash)
    {
        var fact = First(hash);
        while (fact is not null && (fact.IdentityHash != hash || !comparer.Equals(fact.RawValue!, value)))
        {
            fact = Following(fact);
        }

        return fact;
    }

    /// <summary>The first fact of a bucket. Buckets and chains hold places plus one; zero stands for none.</summary>
    private Fact? First(int hash) => BucketOf(hash) is var link and > 0 ? _places[link - 1] : null;

    private Fact? Following(Fact fact) => fact.NextInBucket > 0 ? _places[fact.NextInBucket - 1] : null;

    private Fact Add(object value, int hash)
    {
        if (Places == _places.Length)
        {
            Rebuild();
        }

        var fact = _places[Places] ??= new Fact();
        fact.RawValue = value;
        fact.IdentityHash = hash;
        fact.Place = Places++;
        EnterBucket(fact);
        Count++;
        Version++;
        return fact;
    }

    private void EnterBucket(Fact fact)
    {
        ref var bucket = ref BucketOf(fact.IdentityHash);
        fact.NextInBucket = bucket;
        bucket = fact.Place + 1;
    }

    private void LeaveBucket(Fact fact)
    {
        ref var link = ref BucketOf(fact.IdentityHash);
        while (link != fact.Place + 1)
        {
            link = ref _places[link - 1]!.NextInBucket;
        }

        link = fact.NextInBucket;
        fact.NextInBucket = 0;
    }

    /// <summary>Makes room: closes the gaps where there are many, else doubles the table.</summary>
    private void Rebuild()
    {
        var facts = _places;
        var length = Count > Places / 2 ? Places * 2 : Places;
        _places = new Fact?[length];
        _buckets = new int[length];
        Places = 0;
        foreach (var fact in facts)
        {
            if (fact is not null)
            {
                fact.Place = Places;
                _places[Places++] = fact;
                EnterBucket(fact);
            }
        }
    }
}
