using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>The fragments that some operations reach.</summary>
internal sealed class FragmentSet
{
    /// <summary>The fragments in the order in which they are reached.</summary>
    public List<FragmentDefinitionNode> Fragments { get; } = [];

    /// <summary>How often the fragments use variables, or -1 while that has not been counted.</summary>
    public int Usages { get; set; } = -1;
}
