using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Limits;

/// <summary>Walks a document once. A fragment is walked when it is first used, and remembered.</summary>
internal sealed partial class DocumentWalk(DocumentNode document, DocumentLimits limits)
{
    private readonly LimitErrors _errors = new();
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<FragmentDefinitionNode, Extent> _extents = [];
    private readonly HashSet<string> _pageSizeVariables = new(StringComparer.Ordinal);
    private int _fields;
    private int _aliases;

    public LimitCheck Run()
    {
        if (CountDefinitions())
        {
            foreach (var definition in document.Definitions)
            {
                WalkDefinition(definition);
            }

            CheckDefaultPageSizes();
        }

        return new LimitCheck(_errors.ToImmutable(), [.. _pageSizeVariables], limits);
    }

    // False when there are so many that nothing more is looked at.
    private bool CountDefinitions()
    {
        var operations = 0;
        var fragments = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, fragment);
                if (++fragments > limits.MaxFragments)
                {
                    _errors.Add(LimitCodes.Fragments, $"The document defines more than {limits.MaxFragments} fragments.", fragment);
                    return false;
                }
            }
            else if (definition is OperationDefinitionNode && ++operations > limits.MaxOperations)
            {
                _errors.Add(LimitCodes.Operations, $"The document defines more than {limits.MaxOperations} operations.", definition);
                return false;
            }
        }

        return true;
    }

    private void WalkDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WalkDirectives(operation.Directives);
                foreach (var variable in operation.VariableDefinitions)
                {
                    WalkVariableDefinition(variable);
                }

                CheckExtent(WalkSelections(operation.SelectionSet), operation);
                break;
            case FragmentDefinitionNode fragment:
                WalkFragment(fragment);
                break;
        }
    }

    private void CheckExtent(in Extent extent, OperationDefinitionNode operation)
    {
        if (extent.Depth > limits.MaxDepth)
        {
            _errors.Add(
                LimitCodes.Depth,
                $"The operation is nested {extent.Depth} fields deep; the limit is {limits.MaxDepth}.",
                extent.Deepest);
        }

        if (extent.IntrospectionDepth > limits.MaxIntrospectionDepth)
        {
            _errors.Add(
                LimitCodes.IntrospectionDepth,
                $"The introspection is nested {extent.IntrospectionDepth} fields deep; the limit is {limits.MaxIntrospectionDepth}.",
                extent.DeepestIntrospection);
        }

        if (extent.Fields > limits.MaxExpandedFields)
        {
            _errors.Add(
                LimitCodes.Fields,
                $"The operation has more than {limits.MaxExpandedFields} fields when its fragments are written out.",
                operation);
        }
    }

    private Extent WalkFragment(FragmentDefinitionNode fragment)
    {
        if (_extents.TryGetValue(fragment, out var known))
        {
            return known;
        }

        // A fragment that uses itself adds nothing; the validation refuses it.
        _extents.Add(fragment, default);
        WalkDirectives(fragment.Directives);
        foreach (var variable in fragment.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        return _extents[fragment] = WalkSelections(fragment.SelectionSet);
    }

    private Extent WalkSelections(SelectionSetNode selectionSet)
    {
        // Only a limit of many thousand fragments lets a chain of them come so far.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _errors.Add(LimitCodes.Depth, "The fragments of the document are nested too deep.", selectionSet);
            return default;
        }

        var extent = default(Extent);
        foreach (var selection in selectionSet.Selections)
        {
            WalkDirectives(selection.Directives);
            extent = extent.With(selection switch
            {
                FieldNode field => WalkField(field),
                InlineFragmentNode inline => WalkSelections(inline.SelectionSet),
                FragmentSpreadNode spread when _fragments.TryGetValue(spread.Name.Value, out var fragment) => WalkFragment(fragment),
                _ => default,
            });
        }

        return extent;
    }

    private Extent WalkField(FieldNode field)
    {
        if (++_fields > limits.MaxFields)
        {
            _errors.Add(LimitCodes.Fields, $"The document has more than {limits.MaxFields} fields.", field);
        }

        if (field.Alias is not null && ++_aliases > limits.MaxAliases)
        {
            _errors.Add(LimitCodes.Aliases, $"The document has more than {limits.MaxAliases} aliases.", field);
        }

        foreach (var argument in field.Arguments)
        {
            WalkArgument(argument);
        }

        return (field.SelectionSet is { } selectionSet ? WalkSelections(selectionSet) : default).Under(field);
    }
}
