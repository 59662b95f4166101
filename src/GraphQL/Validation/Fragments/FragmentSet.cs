using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>The fragments that some operations reach.</summary>
internal sealed class FragmentSet
{
    /// <summary>The fragments in the order in which they are reached.</summary>
    public List<FragmentDefinitionNode> Fragments { get; } = [];

    /// <summary>Where the fragments use variables, or null while that has not been asked.</summary>
    public List<VariableUsage>? Usages { get; set; }
}
