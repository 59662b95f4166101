using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A field of an input object is given once at most. Specification: Input Object Field Uniqueness.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueInputFieldNamesRule(SdlContext context) : SdlRule
{
    private readonly Stack<Dictionary<string, NameNode>> _known = new();

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is ObjectValueNode)
        {
            _known.Push(new(StringComparer.Ordinal));
        }
        else if (node is ObjectFieldNode { Name: var name } && !_known.Peek().TryAdd(name.Value, name))
        {
            context.Report($"There can be only one input field named \"{name.Value}\".", _known.Peek()[name.Value], name);
        }
    }

    /// <inheritdoc/>
    public override void Leave(SyntaxNode node)
    {
        if (node is ObjectValueNode)
        {
            _known.Pop();
        }
    }
}
