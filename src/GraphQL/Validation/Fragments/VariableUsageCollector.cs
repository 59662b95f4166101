using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation.Walking;

namespace Digital40.GraphQL.Validation.Fragments;

/// <summary>Notes the variables of a walk that are used, not defined.</summary>
internal sealed class VariableUsageCollector : ValidationRule
{
    private bool _inDefinition;

    /// <summary>The types of the walk.</summary>
    public TypeInfo Types { get; } = new();

    /// <summary>The uses in the order of the walk.</summary>
    public List<VariableUsage> Usages { get; } = [];

    protected internal override void Reset()
    {
        Usages.Clear();
        _inDefinition = false;
    }

    protected internal override void EnterVariableDefinition(VariableDefinitionNode definition) => _inDefinition = true;

    protected internal override void LeaveVariableDefinition(VariableDefinitionNode definition) => _inDefinition = false;

    protected internal override void EnterVariable(VariableNode variable)
    {
        if (!_inDefinition)
        {
            Usages.Add(new VariableUsage(variable, Types.InputType, Types.DefaultValue, Types.ParentInputType));
        }
    }
}
