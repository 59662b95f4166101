using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go through lists of lists: three of <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> inside
/// each other are too many, since the answer grows with the power of their number. Not in the specification; recommended by graphql-js.
/// </summary>
internal sealed class MaxIntrospectionDepthRule : ValidationRule
{
    private const int MaxLists = 3;

    /// <summary>By fragment the greatest number of lists around it with which it was found to be shallow enough.</summary>
    private readonly NameTable<int> _shallow = new();

    /// <summary>By fragment the smallest number of lists around it with which it was found to be too deep.</summary>
    private readonly NameTable<int> _deep = new();

    /// <summary>
    /// By fragment the greatest number of lists around it below the field being checked, also of fragments that are still being looked into.
    /// </summary>
    private readonly NameTable<int> _visited = new();

    protected internal override void Reset()
    {
        _shallow.Clear();
        _deep.Clear();
        _visited.Clear();
    }

    protected internal override void EnterField(FieldNode field)
    {
        if (field.Name.Value is not ("__schema" or "__type"))
        {
            return;
        }

        _visited.Clear();
        if (IsTooDeep(field, 0))
        {
            Context.Report("Maximum introspection depth exceeded", field);
            SkipChildren(field);
        }
    }

    private bool IsTooDeep(SelectionNode selection, int lists) => selection switch
    {
        FragmentSpreadNode spread => IsTooDeep(spread.Name.Value, lists),
        InlineFragmentNode fragment => IsTooDeep(fragment.SelectionSet, lists),
        FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } list =>
            lists + 1 >= MaxLists || (list.SelectionSet is { } inner && IsTooDeep(inner, lists + 1)),
        FieldNode { SelectionSet: { } inner } => IsTooDeep(inner, lists),
        _ => false,
    };

    private bool IsTooDeep(SelectionSetNode selectionSet, int lists)
    {
        // What is nested deeper than the stack bears is too deep whatever it selects.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (IsTooDeep(selection, lists))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTooDeep(string fragmentName, int lists)
    {
        if (_deep.TryGet(fragmentName, out var deep) && deep <= lists)
        {
            return true;
        }

        var isKnown = (_visited.TryGet(fragmentName, out var visited) && visited >= lists)
            || (_shallow.TryGet(fragmentName, out var shallow) && shallow >= lists);
        if (isKnown || Context.FindFragment(fragmentName) is not { } fragment)
        {
            return false;
        }

        _visited.Set(fragmentName, lists);
        var tooDeep = IsTooDeep(fragment.SelectionSet, lists);
        (tooDeep ? _deep : _shallow).Set(fragmentName, lists);
        return tooDeep;
    }
}
