using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>Values that hold values, which is where a walk over values grows deep.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkListValue(ListValueNode list)
    {
        if (!GoDeeper())
        {
            return;
        }

        var (outerDefault, outerInput, outerParentInput) = (_types.DefaultValue, _types.InputType, _types.ParentInputType);
        var listType = outerInput?.Nullable;
        _types.DefaultValue = null; // The items of a list never have a default value.
        _types.ParentInputType = outerInput;
        _types.InputType = listType is ListType items ? items.OfType : listType;
        foreach (var rule in _enterListValue)
        {
            if (rule.Skipped is null)
            {
                rule.EnterListValue(list);
            }
        }

        foreach (var value in list.Values)
        {
            if (_context.IsAborted)
            {
                return;
            }

            WalkValue(value);
        }

        Resume(list);
        (_types.DefaultValue, _types.InputType, _types.ParentInputType) = (outerDefault, outerInput, outerParentInput);
        _depth--;
    }

    private void WalkObjectValue(ObjectValueNode value)
    {
        if (!GoDeeper())
        {
            return;
        }

        foreach (var rule in _enterObjectValue)
        {
            if (rule.Skipped is null)
            {
                rule.EnterObjectValue(value);
            }
        }

        foreach (var field in value.Fields)
        {
            if (_context.IsAborted)
            {
                return;
            }

            WalkObjectField(field);
        }

        foreach (var rule in _leaveObjectValue)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveObjectValue(value);
            }
        }

        Resume(value);
        _depth--;
    }

    private void WalkObjectField(ObjectFieldNode field)
    {
        var (outerDefault, outerInput, outerParentInput) = (_types.DefaultValue, _types.InputType, _types.ParentInputType);
        PushInput((outerInput?.Named as InputObjectType)?.Fields.Find(field.Name.Value));
        foreach (var rule in _enterObjectField)
        {
            if (rule.Skipped is null)
            {
                rule.EnterObjectField(field);
            }
        }

        WalkValue(field.Value);
        Resume(field);
        (_types.DefaultValue, _types.InputType, _types.ParentInputType) = (outerDefault, outerInput, outerParentInput);
    }

    private bool GoDeeper()
    {
        if (++_depth <= MaxDepth)
        {
            return true;
        }

        _context.Abort();
        return false;
    }
}
