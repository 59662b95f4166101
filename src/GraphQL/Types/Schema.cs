using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>
/// A schema: its types, directives and root operation types. It does not change once it is built. Specification: Type-System.Schema.
/// </summary>
public sealed class Schema
{
    private readonly Implementations _implementations;

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
        DeclaredRoots = roots;
        QueryType = roots.Query as ObjectType;
        MutationType = roots.Mutation as ObjectType;
        SubscriptionType = roots.Subscription as ObjectType;
        _implementations = new Implementations(types);
    }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description => Definition?.Description?.Value;

    /// <summary>The schema definition, or null when the root types go by their default names.</summary>
    public SchemaDefinitionNode? Definition { get; }

    /// <summary>The schema extensions in the order of the source; may be empty.</summary>
    public ImmutableArray<SchemaExtensionNode> Extensions { get; }

    /// <summary>
    /// All types: those of the source in their order, each followed by the standard scalars that it is the first to use,
    /// then <c>String</c>, <c>Boolean</c> and the types of introspection.
    /// </summary>
    public NamedCollection<NamedType> Types { get; }

    /// <summary>All directives: the standard ones that the source does not define itself, and those of the source.</summary>
    public NamedCollection<DirectiveDefinition> Directives { get; }

    /// <summary>Where queries start; null only in a schema that is not valid.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>Where mutations start, or null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions start, or null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>The types that the schema declares for its operations, object types or not.</summary>
    internal RootTypes DeclaredRoots { get; }

    /// <summary>The type where an operation starts, or null when the schema has none.</summary>
    /// <param name="operation">The operation.</param>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>
    /// The object types that a value of a type can have: the type itself, the members of a union, the implementations of an interface.
    /// </summary>
    /// <param name="type">The type.</param>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => type switch
    {
        ObjectType self => [self],
        UnionType union => union.Types,
        _ => _implementations.Objects((InterfaceType)type),
    };

    /// <summary>The interfaces that implement an interface; may be empty.</summary>
    /// <param name="type">The interface.</param>
    public ImmutableArray<InterfaceType> ImplementingInterfaces(InterfaceType type) => _implementations.Interfaces(type);
}
