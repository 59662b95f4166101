using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

internal sealed partial class DocumentWalker
{
    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (_context.IsAborted)
            {
                return;
            }

            WalkDirective(directive, location);
        }
    }

    private void WalkDirective(DirectiveNode directive, DirectiveLocation location)
    {
        _types.Directive = _schema.Directives.Find(directive.Name.Value);
        _types.DirectiveLocation = location;
        foreach (var rule in _enterDirective)
        {
            if (rule.Skipped is null)
            {
                rule.EnterDirective(directive);
            }
        }

        WalkArguments(directive.Arguments);
        foreach (var rule in _leaveDirective)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveDirective(directive);
            }
        }

        Resume(directive);
        _types.Directive = null;
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            if (_context.IsAborted)
            {
                return;
            }

            WalkArgument(argument);
        }
    }

    private void WalkArgument(ArgumentNode argument)
    {
        var (outerDefault, outerInput, outerParentInput) = (_types.DefaultValue, _types.InputType, _types.ParentInputType);
        var definition = (_types.Directive is { } directive ? directive.Arguments : _types.Field?.Arguments)?.Find(argument.Name.Value);
        _types.Argument = definition;
        PushInput(definition);
        foreach (var rule in _enterArgument)
        {
            if (rule.Skipped is null)
            {
                rule.EnterArgument(argument);
            }
        }

        WalkValue(argument.Value);
        Resume(argument);
        _types.Argument = null;
        (_types.DefaultValue, _types.InputType, _types.ParentInputType) = (outerDefault, outerInput, outerParentInput);
    }

    private void WalkValue(ValueNode? value)
    {
        switch (value)
        {
            case null:
                break;
            case VariableNode variable:
                WalkVariable(variable);
                break;
            case EnumValueNode enumValue:
                WalkEnumValue(enumValue);
                break;
            case NullValueNode nullValue:
                WalkNullValue(nullValue);
                break;
            case ListValueNode list:
                WalkListValue(list);
                break;
            case ObjectValueNode objectValue:
                WalkObjectValue(objectValue);
                break;
            default:
                WalkScalarValue(value);
                break;
        }
    }

    private void WalkVariable(VariableNode variable)
    {
        Visited++;
        foreach (var rule in _enterVariable)
        {
            if (rule.Skipped is null)
            {
                rule.EnterVariable(variable);
            }
        }

        Resume(variable);
    }

    private void WalkScalarValue(ValueNode value)
    {
        foreach (var rule in _enterScalarValue)
        {
            if (rule.Skipped is null)
            {
                rule.EnterScalarValue(value);
            }
        }

        Resume(value);
    }

    private void WalkNullValue(NullValueNode value)
    {
        foreach (var rule in _enterNullValue)
        {
            if (rule.Skipped is null)
            {
                rule.EnterNullValue(value);
            }
        }

        Resume(value);
    }

    private void WalkEnumValue(EnumValueNode value)
    {
        _types.EnumValue = (_types.InputType?.Named as EnumType)?.Values.Find(value.Value);
        foreach (var rule in _enterEnumValue)
        {
            if (rule.Skipped is null)
            {
                rule.EnterEnumValue(value);
            }
        }

        Resume(value);
        _types.EnumValue = null;
    }

    /// <summary>A value inside the current one is entered: an argument's, or an input field's.</summary>
    private void PushInput(InputValueDefinition? definition)
    {
        Visited++;
        _types.DefaultValue = definition?.DefaultValue;
        _types.ParentInputType = _types.InputType;
        _types.InputType = definition is { Type.IsInput: true } ? definition.Type : null;
    }
}
