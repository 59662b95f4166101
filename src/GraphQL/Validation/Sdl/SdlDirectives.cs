using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Directives;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>Collects the directives that a document may use.</summary>
internal static class SdlDirectives
{
    /// <summary>The directives of a schema, or the standard ones when there is none, and over them those of the document.</summary>
    public static Dictionary<string, SdlDirective> Read(DocumentNode document, Schema? schema)
    {
        var directives = new Dictionary<string, SdlDirective>(StringComparer.Ordinal);
        foreach (var directive in schema is null ? StandardDirectives.All : (IEnumerable<DirectiveDefinition>)schema.Directives)
        {
            directives[directive.Name] = Read(directive);
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is DirectiveDefinitionNode node)
            {
                directives[node.Name.Value] = Read(node);
            }
        }

        return directives;
    }

    private static SdlDirective Read(DirectiveDefinition directive)
    {
        var required = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            if (argument.IsRequired)
            {
                required[argument.Name] = argument.Type.ToString();
            }
        }

        return new SdlDirective(
            directive.Locations.Select(DirectiveLocations.Name).ToHashSet(StringComparer.Ordinal),
            directive.Arguments.Names.ToHashSet(StringComparer.Ordinal),
            required,
            directive.IsRepeatable);
    }

    private static SdlDirective Read(DirectiveDefinitionNode node)
    {
        var required = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
        {
            if (argument is { Type: NonNullTypeNode, DefaultValue: null })
            {
                required[argument.Name.Value] = Printer.Print(argument.Type);
            }
        }

        return new SdlDirective(
            node.Locations.Select(name => name.Value).ToHashSet(StringComparer.Ordinal),
            node.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal),
            required,
            node.Repeatable);
    }
}
