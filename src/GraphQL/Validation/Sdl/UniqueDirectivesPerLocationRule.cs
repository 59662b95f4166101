using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>
/// A directive that is not repeatable stands once at most at a place; a type and its extensions are one place.
/// Specification: Directives Are Unique per Location.
/// </summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueDirectivesPerLocationRule(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        var directives = NodeDirectives.Of(node);
        if (!directives.IsEmpty)
        {
            Check(directives, FindSeen(node));
        }
    }

    private void Check(ImmutableArray<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Directives.TryGetValue(name, out var definition) && !definition.IsRepeatable && !seen.TryAdd(name, directive))
            {
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }

    private Dictionary<string, DirectiveNode> FindSeen(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => _onSchema,
        TypeDefinitionNode type => OfType(type.Name.Value),
        TypeExtensionNode extension => OfType(extension.Name.Value),
        _ => new(StringComparer.Ordinal),
    };

    private Dictionary<string, DirectiveNode> OfType(string name)
    {
        if (!_onTypes.TryGetValue(name, out var seen))
        {
            _onTypes[name] = seen = new(StringComparer.Ordinal);
        }

        return seen;
    }
}
