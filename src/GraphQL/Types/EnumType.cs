using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An enum type. Specification: Type-System.Enums.</summary>
public sealed class EnumType : NamedType
{
    internal EnumType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>The values in the order of the source.</summary>
    public NamedCollection<EnumValueDefinition> Values { get; internal set; } = NamedCollection<EnumValueDefinition>.Empty;
}
