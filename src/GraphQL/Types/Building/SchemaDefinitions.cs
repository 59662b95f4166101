using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Building;

/// <summary>What a schema was built from.</summary>
internal static class SchemaDefinitions
{
    /// <summary>
    /// The definitions and extensions of a schema: the schema's own, then those of directives and types in the order of the schema.
    /// </summary>
    public static IEnumerable<DefinitionNode> Of(Schema schema)
    {
        if (schema.Definition is { } definition)
        {
            yield return definition;
        }

        foreach (var extension in schema.Extensions)
        {
            yield return extension;
        }

        foreach (var directive in schema.Directives)
        {
            if (directive.Definition is { } node)
            {
                yield return node;
            }
        }

        foreach (var type in schema.Types)
        {
            foreach (var node in type.Nodes)
            {
                yield return (DefinitionNode)node;
            }
        }
    }
}
