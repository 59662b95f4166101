using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>Finds the variables that an operation's <c>@skip</c> and <c>@include</c> ask for, looking at each fragment once.</summary>
internal static class GuardVariables
{
    public static HashSet<string> Find(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                AddVariables(selection, names);
                if (Inner(selection, fragments, seen) is { } inner)
                {
                    open.Push(inner);
                }
            }
        }

        return names;
    }

    private static SelectionSetNode? Inner(
        SelectionNode selection,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        HashSet<string> seen) => selection switch
        {
            FieldNode field => field.SelectionSet,
            InlineFragmentNode inline => inline.SelectionSet,
            FragmentSpreadNode spread when seen.Add(spread.Name.Value) => fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
            _ => null,
        };

    private static void AddVariables(SelectionNode selection, HashSet<string> names)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is not ("skip" or "include"))
            {
                continue;
            }

            foreach (var argument in directive.Arguments)
            {
                if (argument.Value is VariableNode variable)
                {
                    names.Add(variable.Name.Value);
                }
            }
        }
    }
}
