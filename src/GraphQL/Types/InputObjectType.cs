using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An input object type. Specification: Type-System.Input-Objects.</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>The fields in the order of the source.</summary>
    public NamedCollection<InputValueDefinition> Fields { get; internal set; } = NamedCollection<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }
}
