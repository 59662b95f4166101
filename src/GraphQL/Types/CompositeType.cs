using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An object, interface or union type: what has a selection set. Specification: Type-System.Types.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>Whether values are of another type than this one: it is an interface or a union.</summary>
    public bool IsAbstract => this is not ObjectType;

    /// <summary>Whether the type is a member of a union, or declares to implement an interface.</summary>
    /// <param name="abstractType">The union or the interface.</param>
    public bool IsSubTypeOf(CompositeType abstractType) => abstractType switch
    {
        UnionType union => this is ObjectType member && union.Includes(member),
        InterfaceType parent => this is FieldsType child && child.Implements(parent),
        _ => false,
    };
}
