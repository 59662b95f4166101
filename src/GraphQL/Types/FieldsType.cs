using System.Collections.Frozen;
using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>An object or interface type: what has fields.</summary>
public abstract class FieldsType : CompositeType
{
    private ImmutableArray<NamedType> _declared = [];
    private FrozenSet<InterfaceType> _interfaces = [];

    private protected FieldsType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
        : base(name, description, definition, extensions)
    {
    }

    /// <summary>The fields in the order of the source, extensions last; without <c>__typename</c>.</summary>
    public NamedCollection<FieldDefinition> Fields { get; internal set; } = NamedCollection<FieldDefinition>.Empty;

    /// <summary>The interfaces it declares to implement, in the order of the source; may be empty.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>What stands after <c>implements</c>; in a valid schema the same as <see cref="Interfaces"/>.</summary>
    internal ImmutableArray<NamedType> DeclaredInterfaces
    {
        get => _declared;
        set
        {
            _declared = value;
            Interfaces = [.. value.OfType<InterfaceType>()];
            _interfaces = Interfaces.ToFrozenSet();
        }
    }

    /// <summary>Whether it declares to implement an interface.</summary>
    internal bool Implements(InterfaceType type) => _interfaces.Contains(type);
}
