using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <content>Types, values and directives, and the executable definitions that a document may hold beside those of a schema.</content>
internal sealed partial class SdlWalker
{
    private const int MaxDepth = 1_000;
    private int _depth;

    private void WalkType(TypeNode type, SyntaxNode owner)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        Enter(type, owner);
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, SyntaxNode owner)
    {
        foreach (var directive in directives)
        {
            Enter(directive, owner);
            foreach (var argument in directive.Arguments)
            {
                WalkValue(argument.Value, owner);
            }

            Leave(directive);
        }
    }

    private void WalkValue(ValueNode? value, SyntaxNode owner)
    {
        Descend();
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    WalkValue(item, owner);
                }

                break;
            case ObjectValueNode map:
                Enter(map, owner);
                foreach (var field in map.Fields)
                {
                    Enter(field, owner);
                    WalkValue(field.Value, owner);
                }

                Leave(map);
                break;
        }

        _depth--;
    }

    private void WalkExecutable(ExecutableDefinitionNode definition)
    {
        var variables = definition switch
        {
            OperationDefinitionNode operation => operation.VariableDefinitions,
            FragmentDefinitionNode fragment => fragment.VariableDefinitions,
            _ => [],
        };
        foreach (var variable in variables)
        {
            Enter(variable, definition);
            WalkType(variable.Type, definition);
            WalkValue(variable.DefaultValue, definition);
            WalkDirectives(variable.Directives, variable);
        }

        if (definition is FragmentDefinitionNode { TypeCondition: var condition })
        {
            Enter(condition, definition);
        }

        WalkDirectives(definition.Directives, definition);
        WalkSelections(definition.SelectionSet, definition);
    }

    private void WalkSelections(SelectionSetNode? selections, SyntaxNode owner)
    {
        Descend();
        foreach (var selection in selections?.Selections ?? [])
        {
            Enter(selection, owner);
            if (selection is FieldNode { Arguments: var arguments })
            {
                foreach (var argument in arguments)
                {
                    WalkValue(argument.Value, owner);
                }
            }

            if (selection is InlineFragmentNode { TypeCondition: { } condition })
            {
                Enter(condition, owner);
            }

            WalkDirectives(selection.Directives, selection);
            WalkSelections((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet, owner);
        }

        _depth--;
    }

    private void Enter(SyntaxNode node, SyntaxNode owner)
    {
        foreach (var rule in rules)
        {
            rule.Enter(node, owner);
        }
    }

    private void Leave(SyntaxNode node)
    {
        foreach (var rule in rules)
        {
            rule.Leave(node);
        }
    }

    private void Descend()
    {
        if (++_depth > MaxDepth)
        {
            throw new GraphQLException(FormattableString.Invariant($"The document is nested deeper than {MaxDepth} levels."));
        }
    }
}
