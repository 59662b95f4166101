using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>A fact in working memory, or one that a node made (an aggregate or a binding).</summary>
internal sealed class Fact : IFact
{
    /// <summary>The fact's places in the alpha memories, newest first: a list of <see cref="AlphaEntries"/>.</summary>
    public int FirstEntry;

    /// <summary>The tuples that hold the fact as their last element, newest first.</summary>
    public Tuple? FirstTuple;

    /// <summary>The value that conditions and actions see; never null for a fact in working memory.</summary>
    public object? RawValue;

    /// <summary>The activation that yielded the fact, for a linked fact.</summary>
    public IFactSource? FactSource;

    /// <summary>The key under which a rule has yielded the fact, for a linked fact.</summary>
    public object? LinkedKey;

    /// <summary>The next fact that was yielded for the same match.</summary>
    public Fact? NextLinked;

    /// <summary>The operation in which the fact was inserted or updated last.</summary>
    public long Operation;

    /// <summary>Whether the join or the operation that is looking at the fact has already met it.</summary>
    public bool IsMarked;

    /// <summary>Whether the value is of another type than the one by which the fact has entered its memories.</summary>
    public bool IsRetyped;

    /// <summary>Where the fact stands in <see cref="WorkingMemory"/>.</summary>
    public int Place;

    /// <summary>Bucket chain of <see cref="WorkingMemory"/>.</summary>
    public int NextInBucket;

    /// <summary>Hash of the value's identity; see <see cref="WorkingMemory"/>.</summary>
    public int IdentityHash;

    private Type? _type;

    public Fact()
    {
    }

    public Fact(object? value, Type type, IFactSource? source = null)
    {
        RawValue = value;
        _type = value?.GetType() ?? type;
        FactSource = source;
    }

    public Type Type => _type ??= RawValue!.GetType();

    public object? Value => RawValue;

    public IFactSource? Source => FactSource;

    /// <summary>Gives the fact another value that stands for the same fact.</summary>
    public void Replace(object? value)
    {
        var type = value?.GetType() ?? Type;
        IsRetyped |= type != Type;
        RawValue = value;
        _type = type;
    }

    /// <summary>Says what the type of a fact without a value is.</summary>
    public void DeclareType(Type type) => _type = type;

    /// <summary>Forgets everything, so that the object can be used again.</summary>
    public void Clear()
    {
        FirstEntry = AlphaEntries.None;
        FirstTuple = null;
        RawValue = null;
        FactSource = null;
        LinkedKey = null;
        NextLinked = null;
        Operation = 0;
        IsMarked = IsRetyped = false;
        NextInBucket = 0;
        _type = null;
    }

    public override string ToString() => $"{Type.Name} {RawValue}";
}
