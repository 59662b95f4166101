using System.Runtime.CompilerServices;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>Walks an operation once and notes how its cost is reckoned.</summary>
internal sealed partial class CostWalk
{
    private const int MaxErrors = 5;
    private readonly Schema _schema;
    private readonly CostModel _model;
    private readonly CostOptions _options;
    private readonly OperationDefinitionNode _operation;
    private readonly CostProgram _program = new();
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<(FragmentDefinitionNode Fragment, SizedFields Sized), CostValue> _fragmentCosts = [];
    private readonly Dictionary<FieldNode, (CostValue Item, Size Size)> _inner = [];

    public CostWalk(Schema schema, CostModel model, CostOptions options, DocumentNode document, OperationDefinitionNode operation)
    {
        _schema = schema;
        _model = model;
        _options = options;
        _operation = operation;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }
    }

    public OperationCost Run()
    {
        var cost = default(CostValue);
        if (_schema.RootType(_operation.Operation) is { } root)
        {
            cost = _program.Add(WalkSelections(_operation.SelectionSet, root, default), new CostValue(new Cost(0, _model.Of(root))));
        }

        return new OperationCost([.. _errors], _program, cost, _options, _operation);
    }

    private CostValue WalkSelections(SelectionSetNode selectionSet, CompositeType parent, SizedFields sized)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return new CostValue(Cost.Infinite);
        }

        var common = default(CostValue);
        Dictionary<CompositeType, CostValue>? branches = null;
        foreach (var selection in selectionSet.Selections)
        {
            var type = parent;
            var cost = selection switch
            {
                FieldNode field => WalkField(field, parent, sized),
                InlineFragmentNode inline => WalkInline(inline, ref type, sized),
                FragmentSpreadNode spread => WalkSpread(spread, ref type, sized),
                _ => default,
            };

            // An object is of one object type only.
            if (type is ObjectType && parent.IsAbstract)
            {
                branches ??= [];
                branches[type] = branches.TryGetValue(type, out var other) ? _program.Add(other, cost) : cost;
            }
            else
            {
                common = _program.Add(common, cost);
            }
        }

        return branches is null ? common : _program.Add(common, Dearest(branches));
    }

    private CostValue Dearest(Dictionary<CompositeType, CostValue> branches)
    {
        var dearest = default(CostValue);
        foreach (var branch in branches.Values)
        {
            dearest = _program.Max(dearest, branch);
        }

        return dearest;
    }

    private CostValue WalkInline(InlineFragmentNode inline, ref CompositeType type, SizedFields sized)
    {
        if (inline.TypeCondition is { } condition)
        {
            if (_schema.Types.Find(condition.Name.Value) is not CompositeType known)
            {
                return default;
            }

            type = known;
        }

        return WalkSelections(inline.SelectionSet, type, sized);
    }

    private CostValue WalkSpread(FragmentSpreadNode spread, ref CompositeType type, SizedFields sized)
    {
        if (!_fragments.TryGetValue(spread.Name.Value, out var fragment)
            || _schema.Types.Find(fragment.TypeCondition.Name.Value) is not CompositeType known)
        {
            return default;
        }

        type = known;
        var key = (fragment, sized);
        if (!_fragmentCosts.TryGetValue(key, out var cost))
        {
            // A fragment that uses itself is not valid; it adds nothing.
            _fragmentCosts.Add(key, default);
            cost = _fragmentCosts[key] = WalkSelections(fragment.SelectionSet, known, sized);
        }

        return cost;
    }
}
