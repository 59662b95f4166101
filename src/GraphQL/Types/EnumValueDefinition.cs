using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A value of an enum type. Specification: EnumValueDefinition.</summary>
public sealed class EnumValueDefinition : INamed
{
    internal EnumValueDefinition(string name, string? description, string? deprecationReason, EnumValueDefinitionNode? definition)
    {
        Name = name;
        Description = description;
        DeprecationReason = deprecationReason;
        Definition = definition;
    }

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>Why the value should no longer be used, or null when it may be.</summary>
    public string? DeprecationReason { get; }

    /// <summary>What the value was built from, or null for the enums of introspection.</summary>
    public EnumValueDefinitionNode? Definition { get; }
}
