using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>All types have different names. Specification: Type-System.Schema.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueTypeNamesRule(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not TypeDefinitionNode { Name: var name })
        {
            return;
        }

        if (context.Schema?.Types.Contains(name.Value) == true)
        {
            context.Report($"Type \"{name.Value}\" already exists in the schema. It cannot also be defined in this type definition.", name);
        }
        else if (!_known.TryAdd(name.Value, name))
        {
            context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
