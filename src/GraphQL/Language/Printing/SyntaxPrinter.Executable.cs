using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Operations, selections and fragments.</summary>
internal sealed partial class SyntaxPrinter
{
    private void PrintOperation(OperationDefinitionNode node)
    {
        if (IsShorthand(node))
        {
            Print(node.SelectionSet);
            return;
        }

        PrintDescription(node.Description);
        text.Write(node.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            _ => "subscription",
        });
        if (node.Name is not null || node.VariableDefinitions.Length > 0)
        {
            text.Write(" ").Write(node.Name?.Value ?? "");
        }

        PrintVariableDefinitions(node.VariableDefinitions);
        PrintDirectives(node.Directives);
        text.Write(" ");
        Print(node.SelectionSet);
    }

    private static bool IsShorthand(OperationDefinitionNode node) =>
        node is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.Length: 0, Directives.Length: 0 };

    private void PrintVariableDefinitions(ImmutableArray<VariableDefinitionNode> variables)
    {
        if (variables.Length == 0)
        {
            return;
        }

        var start = text.Here;
        text.Write("(");
        PrintJoined(variables, ", ");
        if (!text.HasLinesSince(start))
        {
            text.Write(")");
            return;
        }

        text.TakeBack(start);
        text.Write("(");
        foreach (var variable in variables)
        {
            text.NewLine();
            Print(variable);
        }

        text.NewLine().Write(")");
    }

    private void PrintVariableDefinition(VariableDefinitionNode node)
    {
        PrintDescription(node.Description);
        Print(node.Variable);
        text.Write(": ");
        Print(node.Type);
        if (node.DefaultValue is { } value)
        {
            text.Write(" = ");
            Print(value);
        }

        PrintDirectives(node.Directives);
    }

    private void PrintFragment(FragmentDefinitionNode node)
    {
        PrintDescription(node.Description);
        text.Write("fragment ").Write(node.Name.Value);
        if (node.VariableDefinitions.Length > 0)
        {
            text.Write("(");
            PrintJoined(node.VariableDefinitions, ", ");
            text.Write(")");
        }

        text.Write(" on ");
        Print(node.TypeCondition);
        PrintDirectives(node.Directives);
        text.Write(" ");
        Print(node.SelectionSet);
    }

    private void PrintSelection(SelectionNode node)
    {
        switch (node)
        {
            case FieldNode field:
                PrintField(field);
                break;
            case FragmentSpreadNode spread:
                text.Write("...").Write(spread.Name.Value);
                PrintDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                text.Write("...");
                if (fragment.TypeCondition is { } type)
                {
                    text.Write(" on ");
                    Print(type);
                }

                PrintDirectives(fragment.Directives);
                PrintBlock(fragment.SelectionSet.Selections, " ");
                break;
        }
    }

    private void PrintField(FieldNode node)
    {
        var start = text.Here;
        if (node.Alias is { } alias)
        {
            text.Write(alias.Value).Write(": ");
        }

        text.Write(node.Name.Value);
        PrintArguments(start, node.Arguments);
        PrintDirectives(node.Directives);
        if (node.SelectionSet is { } set)
        {
            PrintBlock(set.Selections, " ");
        }
    }

    // On one line unless it would be too long; a block string counts whole.
    private void PrintArguments(IndentedText.Place start, ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length == 0)
        {
            return;
        }

        var end = text.Here;
        text.Write("(");
        PrintJoined(arguments, ", ");
        if (text.LengthSince(start) + 1 > LongestLine)
        {
            text.TakeBack(end);
            text.Write("(");
            PrintLines(arguments);
        }

        text.Write(")");
    }
}
