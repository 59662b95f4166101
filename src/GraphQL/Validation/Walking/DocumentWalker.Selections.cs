using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Validation.Walking;

internal sealed partial class DocumentWalker
{
    private void WalkSelectionSet(SelectionSetNode selectionSet, SyntaxNode owner)
    {
        if (++_depth > MaxDepth)
        {
            _context.Abort();
            return;
        }

        var (parentType, outerOwner) = (_types.ParentType, _types.SelectionSetOwner);
        _types.ParentType = _types.Type?.Named as CompositeType;
        _types.SelectionSetOwner = owner;
        foreach (var rule in _enterSelectionSet)
        {
            if (rule.Skipped is null)
            {
                rule.EnterSelectionSet(selectionSet);
            }
        }

        foreach (var selection in selectionSet.Selections)
        {
            WalkSelection(selection);
        }

        foreach (var rule in _leaveSelectionSet)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveSelectionSet(selectionSet);
            }
        }

        Resume(selectionSet);
        (_types.ParentType, _types.SelectionSetOwner) = (parentType, outerOwner);
        _depth--;
    }

    private void WalkSelection(SelectionNode selection)
    {
        if (_context.IsAborted)
        {
            return;
        }

        Visited++;
        switch (selection)
        {
            case FieldNode field:
                WalkField(field);
                break;
            case FragmentSpreadNode spread:
                WalkFragmentSpread(spread);
                break;
            case InlineFragmentNode fragment:
                WalkInlineFragment(fragment);
                break;
        }
    }

    private void WalkField(FieldNode field)
    {
        var (outerField, outerType) = (_types.Field, _types.Type);
        var definition = _types.Field = _types.ParentType is { } parent ? MetaFields.FindField(_schema, parent, field.Name.Value) : null;
        _types.Type = definition is { Type.IsOutput: true } ? definition.Type : null;
        foreach (var rule in _enterField)
        {
            if (rule.Skipped is null)
            {
                rule.EnterField(field);
            }
        }

        WalkArguments(field.Arguments);
        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet, field);
        }

        if (_context.IsAborted)
        {
            return;
        }

        foreach (var rule in _leaveField)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveField(field);
            }
        }

        Resume(field);
        (_types.Field, _types.Type) = (outerField, outerType);
    }

    private void WalkFragmentSpread(FragmentSpreadNode spread)
    {
        foreach (var rule in _enterFragmentSpread)
        {
            if (rule.Skipped is null)
            {
                rule.EnterFragmentSpread(spread);
            }
        }

        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
        Resume(spread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        var outerType = _types.Type;
        _types.Type = fragment.TypeCondition is { } condition ? OutputType(condition) : outerType?.Named;
        foreach (var rule in _enterInlineFragment)
        {
            if (rule.Skipped is null)
            {
                rule.EnterInlineFragment(fragment);
            }
        }

        if (fragment.TypeCondition is { } name)
        {
            WalkTypeName(name);
        }

        WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(fragment.SelectionSet, fragment);
        Resume(fragment);
        _types.Type = outerType;
    }
}
