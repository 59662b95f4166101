using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>All directives have different names. Specification: Type-System.Schema.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueDirectiveNamesRule(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not DirectiveDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.Schema?.Directives.Contains(name.Value) == true)
        {
            context.Report($"Directive \"@{name.Value}\" already exists in the schema. It cannot be redefined.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one directive named \"@{name.Value}\".", _known[name.Value], name);
        }
    }
}
