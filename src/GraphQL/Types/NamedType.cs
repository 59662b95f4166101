using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types;

/// <summary>A type with a name of its own. Two named types of a schema are the same when they are the same object.</summary>
public abstract class NamedType : GraphQLType, INamed
{
    private protected NamedType(string name, string? description, TypeDefinitionNode? definition, ImmutableArray<TypeExtensionNode> extensions)
    {
        Name = name;
        Description = description;
        Definition = definition;
        Extensions = extensions;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>What the type was built from, or null when it is a standard type.</summary>
    public TypeDefinitionNode? Definition { get; }

    /// <summary>The extensions that were applied, in the order of the source; may be empty.</summary>
    public ImmutableArray<TypeExtensionNode> Extensions { get; }

    /// <summary>The directives on the definition and its extensions, in the order of the source; may be empty.</summary>
    public IEnumerable<DirectiveNode> Directives =>
        (Definition?.Directives ?? []).Concat(Extensions.SelectMany(extension => extension.Directives));

    /// <summary>Whether the type belongs to introspection (its name begins with two underscores and it is not defined by the user).</summary>
    public bool IsIntrospection => Definition is null && Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The definition and the extensions, in the order of the source; empty for a standard type.</summary>
    internal IEnumerable<SyntaxNode> Nodes => Definition is null ? [] : [Definition, .. Extensions];

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
