using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Building;

/// <summary>Makes the members of types and directives.</summary>
/// <param name="types">The types of the schema.</param>
/// <param name="directives">Reads the standard directives.</param>
internal sealed class MemberFactory(TypeTable types, DirectiveValues directives)
{
    /// <summary>All arguments that were made, in the order in which they were.</summary>
    public List<InputValueDefinition> AllArguments { get; } = [];

    /// <summary>Makes the fields of an object or interface type.</summary>
    public NamedCollection<FieldDefinition> Fields(IEnumerable<FieldDefinitionNode> nodes) => new(nodes.Select(Field));

    /// <summary>Makes the arguments of a field or a directive.</summary>
    public NamedCollection<InputValueDefinition> Arguments(ImmutableArray<InputValueDefinitionNode> nodes)
    {
        if (nodes.IsEmpty)
        {
            return NamedCollection<InputValueDefinition>.Empty;
        }

        var arguments = InputFields(nodes);
        AllArguments.AddRange(arguments);
        return arguments;
    }

    /// <summary>Makes the fields of an input object type.</summary>
    public NamedCollection<InputValueDefinition> InputFields(IEnumerable<InputValueDefinitionNode> nodes) => new(nodes.Select(InputValue));

    /// <summary>Makes the values of an enum type.</summary>
    public NamedCollection<EnumValueDefinition> EnumValues(IEnumerable<EnumValueDefinitionNode> nodes) => new(nodes.Select(EnumValue));

    /// <summary>Makes a directive.</summary>
    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        [.. Locations(node)],
        Arguments(node.Arguments),
        node.Repeatable,
        node);

    private FieldDefinition Field(FieldDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        Arguments(node.Arguments),
        types.Resolve(node.Type),
        directives.DeprecationReason(node.Directives),
        node);

    private InputValueDefinition InputValue(InputValueDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        types.Resolve(node.Type),
        node.DefaultValue,
        directives.DeprecationReason(node.Directives),
        node);

    private EnumValueDefinition EnumValue(EnumValueDefinitionNode node) => new(
        node.Name.Value,
        node.Description?.Value,
        directives.DeprecationReason(node.Directives),
        node);

    private static IEnumerable<DirectiveLocation> Locations(DirectiveDefinitionNode node)
    {
        foreach (var name in node.Locations)
        {
            if (DirectiveLocations.TryParse(name.Value, out var location))
            {
                yield return location;
            }
        }
    }
}
