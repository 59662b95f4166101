using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Language.Printing;

namespace Digital40.GraphQL.Language;

/// <summary>Prints syntax trees as GraphQL, in the layout of graphql-js.</summary>
public static class Printer
{
    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree, which no parser made, is too deep.</exception>
    public static string Print(SyntaxNode node)
    {
        var printer = new SyntaxPrinter(new IndentedText());
        printer.Print(node);
        return printer.Text;
    }
}
