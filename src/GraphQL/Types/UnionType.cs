using System.Collections.Frozen;
using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A union type. Specification: Type-System.Unions.</summary>
public sealed class UnionType : CompositeType
{
    private ImmutableArray<NamedType> _declared = [];
    private FrozenSet<ObjectType> _members = [];

    internal UnionType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>The member types in the order of the source.</summary>
    public ImmutableArray<ObjectType> Types { get; private set; } = [];

    /// <summary>What stands after the equals sign; in a valid schema the same as <see cref="Types"/>.</summary>
    internal ImmutableArray<NamedType> DeclaredTypes
    {
        get => _declared;
        set
        {
            _declared = value;
            Types = [.. value.OfType<ObjectType>()];
            _members = Types.ToFrozenSet();
        }
    }

    /// <summary>Whether a type is a member.</summary>
    internal bool Includes(ObjectType type) => _members.Contains(type);
}
