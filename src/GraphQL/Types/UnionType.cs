using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A union type. Specification: Type-System.Unions.</summary>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>The member types in the order of the source.</summary>
    public ImmutableArray<ObjectType> Types { get; internal set; } = [];
}
