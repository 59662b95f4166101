using System.Collections.Immutable;
using System.Collections.Frozen;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A schema: its types, directives and root operation types. It does not change once it is built. Specification: Type-System.Schema.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<CompositeType, ImmutableArray<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<InterfaceType, ImmutableArray<InterfaceType>> _implementingInterfaces;

    internal Schema(
        SchemaDefinitionNode? definition,
        ImmutableArray<SchemaExtensionNode> extensions,
        NamedCollection<NamedType> types,
        NamedCollection<DirectiveDefinition> directives,
        RootTypes roots)
    {
        Definition = definition;
        Extensions = extensions;
        Types = types;
        Directives = directives;
        QueryType = roots.Query;
        MutationType = roots.Mutation;
        SubscriptionType = roots.Subscription;
        _possibleTypes = FindPossibleTypes(types);
        _implementingInterfaces = types.OfType<InterfaceType>()
            .ToFrozenDictionary(type => type, type => types.OfType<InterfaceType>().Where(other => other.Interfaces.Contains(type)).ToImmutableArray());
    }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description => Definition?.Description?.Value;

    /// <summary>The schema definition, or null when the root types go by their default names.</summary>
    public SchemaDefinitionNode? Definition { get; }

    /// <summary>The schema extensions in the order of the source; may be empty.</summary>
    public ImmutableArray<SchemaExtensionNode> Extensions { get; }

    /// <summary>All types: those of the source in their order, then the standard scalars that are used and the types of introspection.</summary>
    public NamedCollection<NamedType> Types { get; }

    /// <summary>All directives: the standard ones that the source does not define itself, and those of the source.</summary>
    public NamedCollection<DirectiveDefinition> Directives { get; }

    /// <summary>Where queries start; null only in a schema that is not valid.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>Where mutations start, or null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions start, or null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>The type where an operation starts, or null when the schema has none.</summary>
    /// <param name="operation">The operation.</param>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of a type can have: the type itself, the members of a union, the implementations of an interface.</summary>
    /// <param name="type">The type.</param>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => type is ObjectType self ? [self] : _possibleTypes[type];

    /// <summary>The interfaces that implement an interface; may be empty.</summary>
    /// <param name="type">The interface.</param>
    public ImmutableArray<InterfaceType> ImplementingInterfaces(InterfaceType type) => _implementingInterfaces[type];

    private static FrozenDictionary<CompositeType, ImmutableArray<ObjectType>> FindPossibleTypes(NamedCollection<NamedType> types)
    {
        var possible = new Dictionary<CompositeType, ImmutableArray<ObjectType>.Builder>();
        foreach (var parent in types.OfType<CompositeType>().Where(type => type.IsAbstract))
        {
            possible[parent] = ImmutableArray.CreateBuilder<ObjectType>();
            if (parent is UnionType union)
            {
                possible[parent].AddRange(union.Types);
            }
        }

        foreach (var type in types.OfType<ObjectType>())
        {
            foreach (var parent in type.Interfaces.Distinct())
            {
                if (possible.TryGetValue(parent, out var members))
                {
                    members.Add(type);
                }
            }
        }

        return possible.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }
}
