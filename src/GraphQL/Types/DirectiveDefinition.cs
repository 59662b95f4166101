using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A directive that documents may use. Specification: Type-System.Directives.</summary>
public sealed class DirectiveDefinition : INamed
{
    internal DirectiveDefinition(
        string name,
        string? description,
        ImmutableArray<DirectiveLocation> locations,
        NamedCollection<InputValueDefinition> arguments,
        bool isRepeatable,
        DirectiveDefinitionNode? definition)
    {
        Name = name;
        Description = description;
        Locations = locations;
        Arguments = arguments;
        IsRepeatable = isRepeatable;
        Definition = definition;
    }

    /// <summary>The name without the at sign, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>The places where it may stand, in the order of the source.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>The arguments in the order of the source; may be empty.</summary>
    public NamedCollection<InputValueDefinition> Arguments { get; }

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>What the directive was built from, or null when it is a standard one.</summary>
    public DirectiveDefinitionNode? Definition { get; }
}
