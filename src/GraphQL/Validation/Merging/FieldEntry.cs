using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>A field of a set of selections that answer together.</summary>
internal struct FieldEntry
{
    /// <summary>The field.</summary>
    public FieldNode Node;

    /// <summary>The type that it is selected on, or null when it is not known.</summary>
    public NamedType? Parent;

    /// <summary>The hash of its response name.</summary>
    public int Hash;

    /// <summary>The next first field of another response name in the same bucket, or -1.</summary>
    public int NextInBucket;

    /// <summary>The next field of the same response name, or -1.</summary>
    public int NextInGroup;

    /// <summary>Of the first field of a response name the last one; -1 of the others.</summary>
    public int LastInGroup;

    /// <summary>The response name.</summary>
    public readonly string ResponseName => (Node.Alias ?? Node.Name).Value;
}
