using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Parsing;

/// <summary>Where the lists of a tree gather until their length is known; inner lists stand above outer ones. Its memory is rented.</summary>
internal ref struct NodeStack()
{
    private SyntaxNode?[] _nodes = ArrayPool<SyntaxNode?>.Shared.Rent(64);

    /// <summary>How many nodes are on the stack: where the next list begins.</summary>
    public int Count { get; private set; }

    public void Push(SyntaxNode node)
    {
        if (Count == _nodes.Length)
        {
            Grow();
        }

        _nodes[Count++] = node;
    }

    /// <summary>Takes off the nodes of a list, all of one type.</summary>
    /// <typeparam name="T">The type that was pushed since the list began.</typeparam>
    /// <param name="start">What <see cref="Count"/> was when the list began.</param>
    public ImmutableArray<T> Pop<T>(int start)
        where T : SyntaxNode
    {
        var taken = _nodes.AsSpan(start, Count - start);
        var list = new T[taken.Length];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = Unsafe.As<T>(taken[index])!; // Nodes below Count are never null.
        }

        taken.Clear();
        Count = start;
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    public readonly void Dispose()
    {
        _nodes.AsSpan(0, Count).Clear();
        ArrayPool<SyntaxNode?>.Shared.Return(_nodes);
    }

    private void Grow()
    {
        var larger = ArrayPool<SyntaxNode?>.Shared.Rent(_nodes.Length * 2);
        _nodes.CopyTo(larger, 0);
        Dispose();
        _nodes = larger;
    }
}
