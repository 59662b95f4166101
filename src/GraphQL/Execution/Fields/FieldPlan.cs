using Digital40.GraphQL.Execution.Operations;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Fields;

/// <summary>A field of an object type as an operation selects it, merged from all nodes of its response name. Thread-safe.</summary>
internal abstract class FieldPlan(FieldParts parts)
{
    private SelectionPlan? _selection;
    private SelectionPlan[] _selections = [];

    public ExecutableSchema Schema => parts.Variant.Plan.Schema;

    public OperationPlan Operation => parts.Variant.Plan;

    public ObjectType ParentType => parts.ParentType;

    public FieldDefinition Definition => parts.Definition;

    /// <summary>The nodes that were merged, at least one, in the order of the document.</summary>
    public FieldNode[] Nodes => parts.Nodes;

    public string ResponseName { get; } = (parts.Nodes[0].Alias ?? parts.Nodes[0].Name).Value;

    public ArgumentPlan Arguments { get; } = parts.Arguments;

    public bool NonNull { get; } = parts.Definition.Type.IsNonNull;

    /// <summary>Writes the value of the field. Specification: ExecuteField.</summary>
    /// <returns>False when a null moves up; its error is the execution's fault.</returns>
    public abstract bool Execute(OperationExecution execution, object? parent);

    /// <summary>What is selected below the field on an object type; planned when it is first asked for.</summary>
    public SelectionPlan SelectionFor(ObjectType type)
    {
        var selection = _selection;
        return selection is not null && ReferenceEquals(selection.Type, type) ? selection : FindSelection(type);
    }

    private SelectionPlan FindSelection(ObjectType type)
    {
        foreach (var known in _selections)
        {
            if (ReferenceEquals(known.Type, type))
            {
                return _selection = known;
            }
        }

        var planned = parts.Variant.Select(type, Nodes);
        _selections = [.. _selections, planned];
        return _selection = planned;
    }
}
