using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Walks a tree and writes it. A tree that is too deep for the stack throws instead of ending the process.</summary>
internal sealed partial class SyntaxPrinter(IndentedText text)
{
    private const int LongestLine = 80;

    public string Text => text.ToString();

    public void Print(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case ValueNode value:
                PrintValue(value);
                break;
            case TypeNode type:
                PrintType(type);
                break;
            case DefinitionNode definition:
                PrintDefinition(definition);
                break;
            default:
                PrintPart(node);
                break;
        }
    }

    private void PrintPart(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                PrintDefinitions(document.Definitions);
                break;
            case NameNode name:
                text.Write(name.Value);
                break;
            case SelectionSetNode set:
                PrintBlock(set.Selections, "");
                break;
            case SelectionNode selection:
                PrintSelection(selection);
                break;
            case VariableDefinitionNode variable:
                PrintVariableDefinition(variable);
                break;
            case ArgumentNode argument:
                PrintNamedValue(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                PrintNamedValue(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                PrintDirective(directive);
                break;
            case SchemaCoordinateNode coordinate:
                PrintCoordinate(coordinate);
                break;
            default:
                PrintTypeSystemPart(node);
                break;
        }
    }

    private void PrintDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                PrintOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                PrintFragment(fragment);
                break;
            case TypeDefinitionNode type:
                PrintTypeDefinition(type);
                break;
            case TypeExtensionNode extension:
                PrintTypeExtension(extension);
                break;
            default:
                PrintSchemaOrDirective(definition);
                break;
        }
    }

    private void PrintDefinitions(ImmutableArray<DefinitionNode> definitions)
    {
        for (var index = 0; index < definitions.Length; index++)
        {
            if (index > 0)
            {
                text.NewLine().NewLine();
            }

            Print(definitions[index]);
        }
    }

    // Nodes on lines of their own in braces, or nothing when there are none.
    private void PrintBlock<T>(ImmutableArray<T> nodes, string before)
        where T : SyntaxNode
    {
        if (nodes.Length > 0)
        {
            text.Write(before).Write("{");
            PrintLines(nodes);
            text.Write("}");
        }
    }

    private void PrintLines<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        text.Indent();
        foreach (var node in nodes)
        {
            text.NewLine();
            Print(node);
        }

        text.Outdent();
        text.NewLine();
    }

    private void PrintJoined<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var index = 0; index < nodes.Length; index++)
        {
            if (index > 0)
            {
                text.Write(separator);
            }

            Print(nodes[index]);
        }
    }

    private void PrintDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            Print(description);
            text.NewLine();
        }
    }

    private void PrintDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Write(" ");
            Print(directive);
        }
    }
}
