using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An object type. Specification: Type-System.Objects.</summary>
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }
}
