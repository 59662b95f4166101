using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An interface type. Specification: Type-System.Interfaces.</summary>
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }
}
