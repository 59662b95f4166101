namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The use of a variable. Specification: Variable.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name without the dollar sign.</param>
public sealed class VariableNode(SourceLocation location, NameNode name) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
