using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Limits;

/// <summary>Directives, arguments and values.</summary>
internal sealed partial class DocumentWalk
{
    private void WalkDirectives(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length > limits.MaxDirectives)
        {
            _errors.Add(
                LimitCodes.Directives,
                $"There are {directives.Length} directives at one place; the limit is {limits.MaxDirectives}.",
                directives[limits.MaxDirectives]);
        }

        foreach (var directive in directives)
        {
            foreach (var argument in directive.Arguments)
            {
                WalkValue(argument.Value);
            }
        }
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        WalkDirectives(variable.Directives);
        if (variable.DefaultValue is { } value)
        {
            WalkValue(value);
        }
    }

    private void WalkArgument(ArgumentNode argument)
    {
        if (limits.PageSizeArguments.Contains(argument.Name.Value))
        {
            CheckPageSize(argument.Name.Value, argument.Value);
            if (argument.Value is VariableNode variable)
            {
                _pageSizeVariables.Add(variable.Name.Value);
            }
        }

        WalkValue(argument.Value);
    }

    private void CheckPageSize(string name, ValueNode value)
    {
        if (value is IntValueNode number && IsTooLarge(number.Value))
        {
            _errors.Add(LimitCodes.PageSize, $"\"{Excerpt.Of(name)}\" is more than {limits.MaxPageSize}.", value);
        }
    }

    // A number too large for an Int is too large in any case.
    private bool IsTooLarge(string number) =>
        number[0] != '-' && (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size > limits.MaxPageSize);

    private void CheckDefaultPageSizes()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                foreach (var variable in operation.VariableDefinitions)
                {
                    if (variable.DefaultValue is { } value && _pageSizeVariables.Contains(variable.Variable.Name.Value))
                    {
                        CheckPageSize($"${variable.Variable.Name.Value}", value);
                    }
                }
            }
        }
    }

    private void WalkValue(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode or ObjectValueNode when !RuntimeHelpers.TryEnsureSufficientExecutionStack():
                _errors.Add(LimitCodes.Depth, "The values of the document are nested too deep.", value);
                break;
            case ListValueNode list:
                if (list.Values.Length > limits.MaxListSize)
                {
                    _errors.Add(LimitCodes.ListSize, $"The list has {list.Values.Length} items; the limit is {limits.MaxListSize}.", list);
                }

                foreach (var item in list.Values)
                {
                    WalkValue(item);
                }

                break;
            case ObjectValueNode input:
                foreach (var field in input.Fields)
                {
                    WalkValue(field.Value);
                }

                break;
        }
    }
}
