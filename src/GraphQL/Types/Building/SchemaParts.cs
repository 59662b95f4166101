using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Building;

/// <summary>The definitions and extensions of documents, sorted by what they are. Executable definitions are left out.</summary>
internal sealed class SchemaParts
{
    private readonly Dictionary<string, List<TypeExtensionNode>> _typeExtensions = new(StringComparer.Ordinal);

    /// <summary>Sorts definitions.</summary>
    /// <param name="definitions">The definitions of one document or several, in the order of the source.</param>
    public SchemaParts(IEnumerable<DefinitionNode> definitions)
    {
        foreach (var definition in definitions)
        {
            Add(definition);
        }
    }

    /// <summary>The definitions of types, in the order of the source.</summary>
    public List<TypeDefinitionNode> Types { get; } = [];

    /// <summary>The definitions of directives, in the order of the source.</summary>
    public List<DirectiveDefinitionNode> Directives { get; } = [];

    /// <summary>The schema definition, or null when there is none.</summary>
    public SchemaDefinitionNode? Schema { get; private set; }

    /// <summary>The schema extensions, in the order of the source.</summary>
    public List<SchemaExtensionNode> SchemaExtensions { get; } = [];

    /// <summary>The extensions of a type, in the order of the source; may be empty.</summary>
    /// <param name="typeName">The name of the type.</param>
    public ImmutableArray<TypeExtensionNode> TypeExtensions(string typeName) =>
        _typeExtensions.TryGetValue(typeName, out var extensions) ? [.. extensions] : [];

    private void Add(DefinitionNode definition)
    {
        switch (definition)
        {
            case TypeDefinitionNode type:
                Types.Add(type);
                break;
            case TypeExtensionNode extension:
                AddExtension(extension);
                break;
            case DirectiveDefinitionNode directive:
                Directives.Add(directive);
                break;
            case SchemaDefinitionNode schema:
                Schema = schema;
                break;
            case SchemaExtensionNode extension:
                SchemaExtensions.Add(extension);
                break;
        }
    }

    private void AddExtension(TypeExtensionNode extension)
    {
        if (!_typeExtensions.TryGetValue(extension.Name.Value, out var extensions))
        {
            _typeExtensions[extension.Name.Value] = extensions = [];
        }

        extensions.Add(extension);
    }
}
