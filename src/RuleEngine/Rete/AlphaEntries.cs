namespace Digital40.RuleEngine.Rete;

/// <summary>
/// The facts' places in the alpha memories of a session. They stand in one array and are linked by their numbers, which are cheaper to write than
/// references; no entry has the number <see cref="None"/>.
/// </summary>
internal sealed class AlphaEntries
{
    /// <summary>The end of a list.</summary>
    public const int None = 0;

    private const int InitialLength = 256;

    /// <summary>The longest array that is kept for the next session.</summary>
    private const int KeptLength = 8192;

    private AlphaEntry[] _entries = new AlphaEntry[InitialLength];
    private int _used = 1;
    private int _firstFree;

    public ref AlphaEntry this[int number] => ref _entries[number];

    /// <summary>Puts a fact at the end of a memory.</summary>
    public void Add(ref AlphaMemory memory, Fact fact, int memoryId)
    {
        var number = Take();
        ref var entry = ref _entries[number];
        entry.Fact = fact;
        entry.MemoryId = memoryId;
        entry.NextOfFact = fact.FirstEntry;
        entry.Next = None;
        entry.Previous = memory.Last;
        fact.FirstEntry = number;
        if (memory.Last == None)
        {
            memory.First = number;
        }
        else
        {
            _entries[memory.Last].Next = number;
        }

        memory.Last = number;
        memory.Count++;
    }

    /// <summary>Takes a fact out of a memory.</summary>
    public void Remove(ref AlphaMemory memory, int number)
    {
        ref var entry = ref _entries[number];
        (entry.Previous == None ? ref memory.First : ref _entries[entry.Previous].Next) = entry.Next;
        (entry.Next == None ? ref memory.Last : ref _entries[entry.Next].Previous) = entry.Previous;
        memory.Count--;
        Unlink(entry.Fact, number);
        entry = new AlphaEntry { Next = _firstFree };
        _firstFree = number;
    }

    /// <summary>A fact's place in a memory, or <see cref="None"/> when it is not in it.</summary>
    public int Find(Fact fact, int memoryId)
    {
        var number = fact.FirstEntry;
        while (number != None && _entries[number].MemoryId != memoryId)
        {
            number = _entries[number].NextOfFact;
        }

        return number;
    }

    /// <summary>Forgets every fact.</summary>
    public void Clear()
    {
        if (_entries.Length > KeptLength)
        {
            _entries = new AlphaEntry[InitialLength];
        }
        else
        {
            Array.Clear(_entries, 0, _used);
        }

        _used = 1;
        _firstFree = None;
    }

    private int Take()
    {
        if (_firstFree != None)
        {
            var number = _firstFree;
            _firstFree = _entries[number].Next;
            return number;
        }

        if (_used == _entries.Length)
        {
            Array.Resize(ref _entries, _used * 2);
        }

        return _used++;
    }

    private void Unlink(Fact fact, int number)
    {
        ref var link = ref fact.FirstEntry;
        while (link != number)
        {
            link = ref _entries[link].NextOfFact;
        }

        link = _entries[number].NextOfFact;
    }
}
