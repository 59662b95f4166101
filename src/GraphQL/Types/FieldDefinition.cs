using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A field of an object or interface type. Specification: FieldDefinition.</summary>
public sealed class FieldDefinition : INamed
{
    internal FieldDefinition(
        string name,
        string? description,
        NamedCollection<InputValueDefinition> arguments,
        GraphQLType type,
        string? deprecationReason,
        FieldDefinitionNode? definition)
    {
        Name = name;
        Description = description;
        Arguments = arguments;
        Type = type;
        DeprecationReason = deprecationReason;
        Definition = definition;
    }

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>The arguments in the order of the source; may be empty.</summary>
    public NamedCollection<InputValueDefinition> Arguments { get; }

    /// <summary>The type, an output type in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>Why the field should no longer be used, or null when it may be.</summary>
    public string? DeprecationReason { get; }

    /// <summary>What the field was built from, or null for the fields of introspection.</summary>
    public FieldDefinitionNode? Definition { get; }

    /// <summary>How the field is resolved when it belongs to introspection; null for every other field.</summary>
    internal FieldResolver? IntrospectionResolver { get; init; }
}
