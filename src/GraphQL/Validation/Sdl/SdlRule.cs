using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A rule for documents of the schema definition language. It sees each node when the walk enters and leaves it.</summary>
internal abstract class SdlRule
{
    /// <summary>The walk comes to a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="owner">For a directive the node that it stands on; otherwise the definition around the node, or the node itself.</param>
    public virtual void Enter(SyntaxNode node, SyntaxNode owner)
    {
    }

    /// <summary>The walk has seen all that is inside a node.</summary>
    /// <param name="node">The node: a directive or an input object.</param>
    public virtual void Leave(SyntaxNode node)
    {
    }
}
