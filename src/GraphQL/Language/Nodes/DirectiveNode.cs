using System.Collections.Immutable;

namespace Digital40.GraphQL.Language.Nodes;

/// <summary>The use of a directive. Specification: Language.Directives.</summary>
/// <param name="location">Where it starts.</param>
/// <param name="name">The name without the at sign.</param>
/// <param name="arguments">The arguments in the order of the source; may be empty.</param>
public sealed class DirectiveNode(SourceLocation location, NameNode name, ImmutableArray<ArgumentNode> arguments) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in the order of the source; may be empty.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
