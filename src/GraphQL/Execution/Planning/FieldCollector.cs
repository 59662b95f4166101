using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Gathers the fields of selection sets by response name, in the order of the response. Specification: CollectFields. It does not recurse.</summary>
internal sealed class FieldCollector(PlanVariant variant, ObjectType type)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Stack<(ImmutableArray<SelectionNode> Selections, int Next)> _open = [];

    /// <summary>The fields that were found: those of one response name together.</summary>
    public List<List<FieldNode>> Fields { get; } = [];

    /// <summary>Adds the fields of a selection set.</summary>
    /// <exception cref="Errors.GraphQLException">A guard has no value.</exception>
    public void Collect(SelectionSetNode selectionSet)
    {
        _open.Push((selectionSet.Selections, 0));
        while (_open.TryPop(out var place))
        {
            if (place.Next == place.Selections.Length)
            {
                continue;
            }

            _open.Push((place.Selections, place.Next + 1));
            Visit(place.Selections[place.Next]);
        }
    }

    private void Visit(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field when variant.Guards.Include(field):
                Add(field);
                break;
            case InlineFragmentNode inline when variant.Guards.Include(inline):
                Enter(inline.TypeCondition, inline.SelectionSet);
                break;
            case FragmentSpreadNode spread when !_visited.Contains(spread.Name.Value) && variant.Guards.Include(spread):
                _visited.Add(spread.Name.Value);
                if (variant.Plan.Fragments.TryGetValue(spread.Name.Value, out var fragment))
                {
                    Enter(fragment.TypeCondition, fragment.SelectionSet);
                }

                break;
        }
    }

    private void Enter(NamedTypeNode? condition, SelectionSetNode selectionSet)
    {
        if (condition is null || Applies(condition.Name.Value))
        {
            _open.Push((selectionSet.Selections, 0));
        }
    }

    private bool Applies(string condition) =>
        variant.Plan.Schema.Schema.Types.Find(condition) is CompositeType conditionType
        && (ReferenceEquals(conditionType, type) || type.IsSubTypeOf(conditionType));

    private void Add(FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (_places.TryAdd(responseName, Fields.Count))
        {
            Fields.Add([field]);
        }
        else
        {
            Fields[_places[responseName]].Add(field);
        }
    }
}
