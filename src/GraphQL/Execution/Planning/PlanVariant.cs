using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>
/// The selections of an operation under one combination of guards. What lies below a field is planned when an execution first comes there, and kept:
/// so a document costs no more than what it really reaches. Fields with the same nodes on the same type share their plan. Thread-safe.
/// </summary>
internal sealed class PlanVariant
{
    /// <summary>With more fields than this a variant is used once and forgotten, against documents whose plan is much larger than they are.</summary>
    private const int KeptFields = 20_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<FieldKey, FieldPlan> _fields = [];

    public PlanVariant(OperationPlan plan, Guards guards)
    {
        Plan = plan;
        Guards = guards;
        Root = Select(plan.RootType!, [plan.Operation.SelectionSet]);
    }

    public OperationPlan Plan { get; }

    public Guards Guards { get; }

    /// <summary>The selections at the root.</summary>
    public SelectionPlan Root { get; }

    /// <summary>Plans what fields select on an object type.</summary>
    public SelectionPlan Select(ObjectType type, FieldNode[] nodes)
    {
        var sets = new List<SelectionSetNode>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                sets.Add(selectionSet);
            }
        }

        return Select(type, sets);
    }

    private SelectionPlan Select(ObjectType type, List<SelectionSetNode> sets)
    {
        var collector = new FieldCollector(this, type);
        try
        {
            sets.ForEach(collector.Collect);
        }
        catch (GraphQLException refused)
        {
            return SelectionPlan.Refused(type, refused.Errors);
        }

        lock (_gate)
        {
            return new SelectionPlanBuilder(type).Build(collector.Fields, FindField);
        }
    }

    private FieldPlan? FindField(ObjectType parent, FieldNode[] nodes)
    {
        var key = new FieldKey(parent, nodes);
        if (_fields.TryGetValue(key, out var field))
        {
            return field;
        }

        if (FieldPlanner.Plan(this, parent, nodes) is not { } planned)
        {
            return null;
        }

        _fields.Add(key, planned);
        if (_fields.Count == KeptFields)
        {
            Plan.Forget(this);
        }

        return planned;
    }
}
