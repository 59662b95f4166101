using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Validation;

/// <summary>Where a type and its extensions name other types. It is looked up when there is an error, once for a type.</summary>
/// <param name="type">The type.</param>
/// <param name="read">The names that a definition or an extension holds.</param>
internal sealed class DeclaredNames(NamedType type, Func<SyntaxNode, ImmutableArray<NamedTypeNode>> read)
{
    private Dictionary<string, SyntaxNode[]>? _nodes;

    /// <summary>The places where another type is named, in the order of the source.</summary>
    public SyntaxNode[] Find(NamedType named)
    {
        _nodes ??= type.Nodes
            .SelectMany(node => read(node))
            .GroupBy(node => node.Name.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray<SyntaxNode>(), StringComparer.Ordinal);
        return _nodes.GetValueOrDefault(named.Name, []);
    }
}
