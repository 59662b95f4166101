using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>What stands where in the tuples of a node: declarations, and nothing where a note stands.</summary>
internal sealed class TupleShape
{
    public static readonly TupleShape Empty = new([]);
    private readonly Declaration?[] _elements;

    private TupleShape(Declaration?[] elements)
    {
        _elements = elements;
    }

    /// <summary>How many elements there are, notes included.</summary>
    public int Length => _elements.Length;

    /// <summary>The declarations in order.</summary>
    public IEnumerable<Declaration> Declarations => _elements.OfType<Declaration>();

    public TupleShape With(Declaration? element) => new([.. _elements, element]);

    /// <summary>How many steps before the last element a declaration stands, or -1.</summary>
    public int StepsTo(string name)
    {
        for (var i = _elements.Length - 1; i >= 0; i--)
        {
            if (_elements[i]?.Name == name)
            {
                return _elements.Length - 1 - i;
            }
        }

        return -1;
    }
}
