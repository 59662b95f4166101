using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Which plan of a field: its nodes, told apart by reference, on an object type.</summary>
internal readonly struct FieldKey(ObjectType parent, FieldNode[] nodes) : IEquatable<FieldKey>
{
    public ObjectType Parent { get; } = parent;

    public FieldNode[] Nodes { get; } = nodes;

    public bool Equals(FieldKey other)
    {
        if (!ReferenceEquals(Parent, other.Parent) || Nodes.Length != other.Nodes.Length)
        {
            return false;
        }

        for (var place = 0; place < Nodes.Length; place++)
        {
            if (!ReferenceEquals(Nodes[place], other.Nodes[place]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is FieldKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = RuntimeHelpers.GetHashCode(Parent);
        foreach (var node in Nodes)
        {
            hash = (hash * 31) + RuntimeHelpers.GetHashCode(node);
        }

        return hash;
    }
}
