using System.Collections.Immutable;

namespace Digital40.GraphQL.Types;

/// <summary>Which types implement which interface, in the order of the schema's types.</summary>
internal sealed class Implementations
{
    private readonly Dictionary<InterfaceType, ImmutableArray<ObjectType>> _objects = [];
    private readonly Dictionary<InterfaceType, ImmutableArray<InterfaceType>> _interfaces = [];

    public Implementations(NamedCollection<NamedType> types)
    {
        Dictionary<InterfaceType, List<FieldsType>> implementations = [];
        foreach (var type in types)
        {
            if (type is FieldsType { Interfaces: var parents } child)
            {
                foreach (var parent in parents)
                {
                    Add(implementations, parent, child);
                }
            }
        }

        foreach (var (parent, children) in implementations)
        {
            _objects[parent] = [.. children.OfType<ObjectType>()];
            _interfaces[parent] = [.. children.OfType<InterfaceType>()];
        }
    }

    public ImmutableArray<ObjectType> Objects(InterfaceType type) => _objects.TryGetValue(type, out var objects) ? objects : [];

    public ImmutableArray<InterfaceType> Interfaces(InterfaceType type) => _interfaces.TryGetValue(type, out var interfaces) ? interfaces : [];

    private static void Add(Dictionary<InterfaceType, List<FieldsType>> implementations, InterfaceType parent, FieldsType child)
    {
        if (!implementations.TryGetValue(parent, out var children))
        {
            implementations[parent] = children = [];
        }

        // A faulty schema may name an interface twice.
        if (children.Count == 0 || children[^1] != child)
        {
            children.Add(child);
        }
    }
}
