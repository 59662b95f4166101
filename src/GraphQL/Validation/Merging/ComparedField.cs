using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>A field that is compared with others of its response name.</summary>
/// <param name="parent">The type that it is selected on, or null when it is not known.</param>
/// <param name="node">The field.</param>
/// <param name="definition">Its definition, or null when it is not known.</param>
internal sealed class ComparedField(NamedType? parent, FieldNode node, FieldDefinition? definition)
{
    private Dictionary<ComparedField, string?>? _reasons;
    private Dictionary<string, ValueNode>? _arguments;

    /// <summary>The type that it is selected on, or null when it is not known.</summary>
    public NamedType? Parent { get; } = parent;

    /// <summary>The field.</summary>
    public FieldNode Node { get; } = node;

    /// <summary>Its type, or null when it is not known.</summary>
    public GraphQLType? Type { get; } = definition?.Type;

    /// <summary>Whether it has neither arguments nor a selection set.</summary>
    public bool IsSimpleLeaf { get; } = node.Arguments.IsEmpty && node.SelectionSet is null;

    /// <summary>Why it cannot answer together with other fields, or null that it can, as far as that was found out.</summary>
    public Dictionary<ComparedField, string?> Reasons => _reasons ??= [];

    /// <summary>The values by name; the last when a name comes twice.</summary>
    public Dictionary<string, ValueNode> Arguments => _arguments ??= MakeArguments();

    private Dictionary<string, ValueNode> MakeArguments()
    {
        var arguments = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var argument in Node.Arguments)
        {
            arguments[argument.Name.Value] = argument.Value;
        }

        return arguments;
    }
}
