using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Values, directives and references to types.</summary>
internal sealed partial class SyntaxPrinter
{
    private void PrintValue(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                text.Write("$").Write(variable.Name.Value);
                break;
            case StringValueNode { Block: true } block:
                StringLiteral.WriteBlock(text, block.Value);
                break;
            case StringValueNode literal:
                StringLiteral.Write(text, literal.Value);
                break;
            case ListValueNode list:
                text.Write("[");
                PrintJoined(list.Values, ", ");
                text.Write("]");
                break;
            case ObjectValueNode input:
                text.Write("{");
                PrintJoined(input.Fields, ", ");
                text.Write("}");
                break;
            default:
                text.Write(Plain(node));
                break;
        }
    }

    private static string Plain(ValueNode node) => node switch
    {
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        EnumValueNode value => value.Value,
        BooleanValueNode { Value: true } => "true",
        BooleanValueNode => "false",
        _ => "null",
    };

    private void PrintNamedValue(NameNode name, ValueNode value)
    {
        text.Write(name.Value).Write(": ");
        Print(value);
    }

    private void PrintDirective(DirectiveNode node)
    {
        text.Write("@").Write(node.Name.Value);
        if (node.Arguments.Length > 0)
        {
            text.Write("(");
            PrintJoined(node.Arguments, ", ");
            text.Write(")");
        }
    }

    private void PrintType(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                text.Write(named.Name.Value);
                break;
            case ListTypeNode list:
                text.Write("[");
                Print(list.Type);
                text.Write("]");
                break;
            case NonNullTypeNode required:
                Print(required.Type);
                text.Write("!");
                break;
        }
    }
}
